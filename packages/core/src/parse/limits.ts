/**
 * How much is read from outside, before anything else looks at it. A report of the widest outline
 * stays far below each of them; what is above is a mistake or an attack.
 */
export const limits = {
  /** Bytes of a JSON text in UTF-8. */
  jsonBytes: 5_000_000,
  /** Levels of lists and groups within one another. */
  depth: 40,
  /** UTF-16 code units of one text, or of one key. */
  textLength: 100_000,
  /** Elements of one list, or members of one group. */
  items: 10_000,
  /** Texts, numbers, lists and groups in all; a text counts for each of its lines. */
  values: 200_000,
  /** Diagnostics told about one input. */
  problems: 500,
  /** Places named beside a diagnostic that stands for many. */
  relatedPlaces: 20,
} as const;
