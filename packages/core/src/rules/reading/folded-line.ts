/** A line for comparing: one blank between words, no case, "ủy" for "uỷ", no marks at its ends. */
export function foldedLine(text: string): string {
  const words = text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ');
  return words.replaceAll('uỷ', 'ủy').replace(/^[-\s]+|[\s,;.]+$/gu, '');
}
