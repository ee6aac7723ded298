/** The words of a text in small letters, without figures and marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
