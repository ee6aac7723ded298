const quotation = /“[^“”]*”/gu;
const sentenceEnd = /(?<=[.;!?])\s+/u;
const comparison = /so với|cùng kỳ|so sánh|kỳ trước|năm trước|nhiệm kỳ|giai đoạn/iu;
/** "12-BC/BCĐ", "03/KH-UBND": what follows in the sentence is the title of that document. */
const documentNumber = /\d[-/]\p{Lu}/u;

/**
 * The sentences in which a text tells something of its own: without comparisons, quotations, and
 * what follows the number of a document, which is that document's title.
 */
export function ownSentences(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(quotation, '')
    .split(sentenceEnd)
    .filter((sentence) => !comparison.test(sentence))
    .map((sentence) => sentence.split(documentNumber)[0] ?? '');
}
