const most = 80;

/** The beginning of a text, cut between two words. */
export function firstWords(text: string): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut === -1 ? most : cut)}…`;
}
