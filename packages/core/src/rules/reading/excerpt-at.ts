const reach = 30;

/** The words around `from` to `to`, whole words where they are short enough. */
export function excerptAt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  const start = from - before.length + before.lastIndexOf(' ') + 1;
  const blank = after.search(/\s/u);
  return text.slice(start, blank === -1 ? to + after.length : to + blank);
}
