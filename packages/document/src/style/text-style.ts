/** How far a number was confirmed: see `docs/decisions.md`, "Marks". */
export type BasisMark = 'confirmed' | 'secondary' | 'general' | 'open';

/** Where a number comes from. */
export type StyleBasis = {
  readonly source: string;
  readonly mark: BasisMark;
  readonly note?: string;
};

/** The components of an official document that have a look of their own. */
export const styleKeys = [
  'national-name',
  'national-motto',
  'superior-body',
  'issuing-body',
  'issuing-mark',
  'document-number',
  'place-date',
  'letter-summary',
  'type-name',
  'summary',
  'summary-mark',
  'attached-to',
  'addressee-label',
  'addressee',
  'body',
  'heading-1',
  'heading-2',
  'heading-3',
  'list-1',
  'list-2',
  'list-3',
  'guidance',
  'guidance-1',
  'guidance-2',
  'placeholder',
  'table-caption',
  'table-head',
  'table-text',
  'table-figure',
  'table-ordinal',
  'signature-capacity',
  'signature-post',
  'signature-note',
  'signature-name',
  'recipients-label',
  'recipient',
  'annex-label',
  'annex-title',
  'page-number',
] as const;
export type StyleKey = (typeof styleKeys)[number];

/** Distance between baselines: a fixed number of points, or a multiple of the font's own line. */
export type LineSpacing = { readonly exactly: number } | { readonly multiple: number };

/** The look of one component. Sizes and gaps in points, indents in millimetres. */
export type TextStyle = {
  /** The component's name in Vietnamese; Word shows it in the list of styles. */
  readonly name: string;
  readonly size: number;
  /** Where the rule gives a range of sizes. */
  readonly sizeRange?: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly upperCase: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** First line relative to `left`; negative hangs. */
  readonly firstLine: number;
  readonly left: number;
  readonly before: number;
  readonly after: number;
  readonly line: LineSpacing;
  readonly keepWithNext: boolean;
  readonly basis: StyleBasis;
};
