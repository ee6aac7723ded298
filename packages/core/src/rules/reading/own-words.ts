/** A word of a text and where it stands there. */
export type OwnWord = { readonly word: string; readonly start: number; readonly end: number };

const quotation = /“[^“”]*”/gu;
/** "15-CT/TU ngày 21/11/2022", "03/KH-UBND": anybody cites them in the same words. */
const citation =
  /(?<!\d)\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d/-]*(?:,? ngày \d{1,2}\/\d{1,2}\/\d{4})?(?: (?:của|về) [^.;,“”]*)?/gu;

/**
 * The words of a text in runs: what stands in quotation marks, and cited documents with their
 * titles, are nobody's own and part two runs. Give the text in NFC.
 */
export function ownWords(text: string): OwnWord[][] {
  const blank = (part: string) => '|'.repeat(part.length);
  const masked = text.replace(quotation, blank).replace(citation, blank);
  return Array.from(masked.matchAll(/[^|]+/gu), ({ 0: run, index: from }) =>
    Array.from(run.matchAll(/[\p{L}\p{M}\d]+/gu), ({ 0: word, index }) => ({
      word: word.toLocaleLowerCase('vi'),
      start: from + index,
      end: from + index + word.length,
    })),
  );
}
