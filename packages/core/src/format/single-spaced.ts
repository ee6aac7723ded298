/** A text with one plain blank for each run of blanks, of whatever kind; most texts are that already. */
export function singleSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ');
}
