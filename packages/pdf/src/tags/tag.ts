/** Elements of the structure tree, by their names in ISO 32000-1; `Title` is mapped to `H1`. */
export type TagType =
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form';

/** A piece of the document's meaning; text marks point to the tag whose words they are. */
export type Tag = {
  readonly type: TagType;
  readonly children: readonly Tag[];
  /** Words of a heading, for the bookmarks. */
  readonly title?: string;
  /** What a table holds. */
  readonly summary?: string;
  /** What a picture shows. */
  readonly alternative?: string;
  /** How the labels of a list count; absent when they do not. */
  readonly numbering?: 'Decimal' | 'UpperRoman' | 'LowerAlpha';
};
