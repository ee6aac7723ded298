import { hashedWords } from './hashed-words.js';

/** The words of a text in small letters, without figures and marks. */
export function wordsOf(text: string): string[] {
  const small = text.normalize('NFC').toLocaleLowerCase('vi');
  return hashedWords(small).map(({ start, end }) => small.slice(start, end));
}
