/** The text in Unicode Normalization Form C, the one form that every text is kept in here. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** True when the text is in Normalization Form C already. */
export function isNfc(text: string): boolean {
  return text === toNfc(text);
}
