/** Unicode form NFC, line breaks and runs of blanks folded; spaces that do not break stay. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
}
