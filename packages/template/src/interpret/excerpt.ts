const longest = 80;

/** The beginning of a text on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest
    ? line
    : `${line.slice(0, longest).replace(/[\p{Surrogate}\s]+$/u, '')}…`;
}
