/** Upper case by the rules of Vietnamese, in Unicode form NFC. */
export function toUpperCase(text: string): string {
  return text.toLocaleUpperCase('vi').normalize('NFC');
}
