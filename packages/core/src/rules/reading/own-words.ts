import { hashedWords, type HashedWord } from './hashed-words.js';

const quotation = /“[^“”]*”/gu;
/** "15-CT/TU ngày 21/11/2022", "03/KH-UBND": anybody cites them in the same words. */
const citation =
  /(?<!\d)\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d/-]*(?:,? ngày \d{1,2}\/\d{1,2}\/\d{4})?(?: (?:của|về) [^.;,“”]*)?/gu;

/**
 * The words of a text in runs: what stands in quotation marks, and cited documents with their
 * titles, are nobody's own and part two runs. Give the text in NFC.
 */
export function ownWords(text: string): HashedWord[][] {
  const blank = (part: string) => '|'.repeat(part.length);
  const masked = text.replace(quotation, blank).replace(citation, blank);
  return Array.from(masked.matchAll(/[^|]+/gu), ({ 0: run, index }) =>
    hashedWords(masked, { from: index, to: index + run.length, figures: true }),
  );
}
