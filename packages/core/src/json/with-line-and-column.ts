/** Line and column, both from 1, as an editor counts them; columns in UTF-16 code units. */
export type LineAndColumn = { readonly line: number; readonly column: number };

/** Adds line and column to items that come in the order of the text, in one pass over it. */
export function withLineAndColumn<Item extends { readonly position: number }>(
  text: string,
  items: readonly Item[],
): (Item & LineAndColumn)[] {
  const lineBreak = /\r\n|[\r\n]/gu;
  let line = 1;
  let lineStart = 0;
  let ahead = lineBreak.exec(text);
  return items.map((item) => {
    while (ahead !== null && lineBreak.lastIndex <= item.position) {
      line += 1;
      lineStart = lineBreak.lastIndex;
      ahead = lineBreak.exec(text);
    }
    return { ...item, line, column: item.position - lineStart + 1 };
  });
}
