import type { Diagnostic, Report } from '@baocao/core';

/**
 * How an answer was found, from the surest: by the manifest of the file and the marks it names, by
 * content controls or bookmarks alone, by headings and their numbers.
 */
export const recoveryTiers = ['manifest', 'marks', 'headings'] as const;
export type RecoveryTier = (typeof recoveryTiers)[number];

/** Where one section of the outline was found in the file. */
export type Placement = {
  /** Id of the section. */
  readonly section: string;
  readonly tier: RecoveryTier;
  /** From 0 to 1; below 1 only where the heading is worded otherwise than in the outline. */
  readonly likeness: number;
  /** The heading as the file has it; absent where marks found the answer and no heading is left. */
  readonly heading?: string;
  /** Pointers into the read document, in reading order. */
  readonly paths: readonly string[];
};

export type UnplacedReason =
  /** Stands before the first section. */
  | 'before-sections'
  /** Stands under a heading that only groups others. */
  | 'in-group'
  /** A heading that the outline does not have, and what follows it. */
  | 'unknown-heading'
  /** A place to fill in of another outline. */
  | 'unknown-place'
  /** "Trên đây là báo cáo …". */
  | 'closing-formula'
  /** Stands after the text: around the signature or in an annex. */
  | 'after-sections'
  /** A row of the table of figures that no indicator answers to. */
  | 'figure-row';

/** Words of the file that have no place in the report. */
export type Unplaced = {
  /** Pointer into the read document. */
  readonly path: string;
  readonly text: string;
  readonly reason: UnplacedReason;
  /** Id of the section that it may belong to. */
  readonly suggestion?: string;
};

/** Words that the layout and the outline make themselves. */
export type FurnitureKind =
  | 'head'
  | 'title'
  | 'addressee'
  | 'heading'
  | 'guidance'
  | 'prompt'
  | 'closing'
  | 'annex'
  | 'figures';
export type Furniture = {
  readonly path: string;
  readonly text: string;
  readonly kind: FurnitureKind;
};

/**
 * What a Word file says as a report. Every word of its body is in the report, in `furniture` or in
 * `unplaced`.
 */
export type Interpretation = {
  readonly report: Report;
  /** One for each section and group that was found, in the order of the outline. */
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly furniture: readonly Furniture[];
  readonly diagnostics: readonly Diagnostic[];
};
