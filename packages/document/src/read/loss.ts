/** What a Word file can hold and the tree cannot. */
export type LossKind =
  /** A tracked insertion; its words are in the tree. */
  | 'insertion'
  /** A tracked deletion; its words are not. */
  | 'deletion'
  | 'format-change'
  /** Words that Word does not show or print; they are not in the tree. */
  | 'hidden'
  | 'comment'
  | 'text-box'
  | 'image'
  | 'footnote'
  | 'endnote'
  | 'header'
  | 'footer'
  /** Its result is in the tree; the text is its code. */
  | 'field'
  /** Its words are in the tree; the text is the address, which is never followed. */
  | 'link'
  | 'equation'
  /** A character of a symbol font, which has no code of its own. */
  | 'symbol'
  | 'embedded-object'
  | 'other';

/** One thing that was met and not kept as it is. */
export type Loss = {
  readonly kind: LossKind;
  /** Pointer to the block that it stands in or in front of. */
  readonly path: string;
  /** Its words; for what has none, what the file says of it. */
  readonly text: string;
};
