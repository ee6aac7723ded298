const reach = 24;

/** Whole words around a place in a text, enough of them to find it by. */
export function excerptAt(text: string, at: number): string {
  const from = Math.max(0, at - reach);
  const to = Math.min(text.length, at + reach);
  const start = from === 0 ? 0 : text.slice(from, at).indexOf(' ') + from + 1;
  const lastBlank = to === text.length ? -1 : text.slice(at, to).lastIndexOf(' ');
  return text.slice(start, lastBlank <= 0 ? to : at + lastBlank).trim();
}
