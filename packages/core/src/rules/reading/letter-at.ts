/** What is known of a UTF-16 code unit: nothing yet, no letter, or else its small letter. */
const letters = new Uint16Array(0x1_0000);
const noLetter = 1;

/**
 * The small letter, mark or digit at a place of a text, as a code unit; 0 for anything else. Made
 * for reading long texts letter by letter: each code unit is looked up once in a process. Letters
 * beyond U+FFFF, of which Vietnamese has none, count as none.
 */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = letters[unit] ?? noLetter;
  if (known > noLetter) return known;
  if (known === noLetter) return 0;
  const small = smallLetter(String.fromCharCode(unit));
  letters[unit] = small;
  return small === noLetter ? 0 : small;
}

/** Whether what `letterAt` gave is one of the figures 0 to 9. */
export function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}

function smallLetter(character: string): number {
  return /^[\p{L}\p{M}\d]$/u.test(character) ? character.toLowerCase().charCodeAt(0) : noLetter;
}
