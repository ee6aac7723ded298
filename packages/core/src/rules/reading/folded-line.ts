import { singleSpaced } from '../../format/single-spaced.js';

/** A line for comparing: one blank between words, no case, "ủy" for "uỷ", no marks at its ends. */
export function foldedLine(text: string): string {
  const words = singleSpaced(text.normalize('NFC').toLocaleLowerCase('vi'));
  return words.replaceAll('uỷ', 'ủy').replace(/^[-\s]+|[\s,;.]+$/gu, '');
}
