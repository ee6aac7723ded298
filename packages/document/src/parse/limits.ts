/** How much of a document from outside is read; one of 2,000 pages stays below each of them. */
export const limits = {
  /** Levels of lists and groups within one another. */
  depth: 60,
  /** Texts, numbers, lists and groups in all. */
  values: 2_000_000,
  /** UTF-16 code units of all texts and names together. */
  characters: 50_000_000,
  /** Diagnostics told about one document. */
  problems: 200,
} as const;
