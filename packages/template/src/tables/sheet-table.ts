/** A cell: words, a number, or nothing. */
export type Cell = string | number | undefined;

/** A table with a head that stays in sight. */
export type SheetTable = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In characters, a column each. */
  readonly widths: readonly number[];
};
