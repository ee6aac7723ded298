/** What is known of a UTF-16 code unit: nothing yet, no letter, or else its small letter. */
const letters = new Uint16Array(0x1_0000);
const noLetter = 1;
const wordLetter = /^[\p{L}\p{M}\d]$/u;

/**
 * The small letter, mark or digit at a place of a text, as a code unit; 0 for anything else. Made
 * for reading long texts letter by letter: each code unit is looked up once in a process. Half of a
 * letter beyond U+FFFF, of which Vietnamese has none, stands as it is.
 */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = letters[unit] ?? noLetter;
  if (known > noLetter) return known;
  if (known === noLetter) return 0;
  return isHalf(unit) ? halfOfLetter(text, at, unit) : learn(unit);
}

/** Whether what `letterAt` gave is one of the figures 0 to 9. */
export function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const isLetter = wordLetter.test(character);
  letters[unit] = isLetter ? character.toLowerCase().charCodeAt(0) : noLetter;
  return isLetter ? (letters[unit] ?? 0) : 0;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Half a character tells nothing by itself, and is looked up with the other half each time. */
function halfOfLetter(text: string, at: number, unit: number): number {
  const whole = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
  return whole > 0xffff && wordLetter.test(String.fromCodePoint(whole)) ? unit : 0;
}
