/** A text as print has it: in capitals, blanks folded. */
function printed(text: string): string {
  return text.toLocaleUpperCase('vi').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The text as somebody typed it, where one of these prints as the words that were found; else the
 * words that were found: names are printed in capitals.
 */
export function asTyped(found: string, typed: readonly (string | undefined)[]): string {
  return typed.find((text) => text !== undefined && printed(text) === printed(found)) ?? found;
}
