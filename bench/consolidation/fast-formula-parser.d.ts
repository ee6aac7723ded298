/** What the race asks of the library, which brings no types. */
declare module 'fast-formula-parser' {
  class FormulaParser {
    constructor(config: {
      readonly onCell: (at: { row: number; col: number }) => unknown;
      readonly onRange: (range: {
        from: { row: number; col: number };
        to: { row: number; col: number };
      }) => unknown;
    });
    parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
  }

  export = FormulaParser;
}
