/** A text in the one form that the grammar reads, and the way back into the text as given. */
export type FoldedText = {
  readonly text: string;
  /** Where a place of the folded text stands in the text as given, in UTF-16 code units. */
  readonly offsetOf: (index: number) => number;
};

/** Ð (U+00D0) looks like Đ, and a number is written with every dash and blank there is. */
const lookalikes: Readonly<Record<string, string>> = {
  '\u00d0': 'Đ',
  '\u00f0': 'đ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\uff0f': '/',
  '\u2044': '/',
};
const lookalike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'gu');
const plain = (text: string) => text.replace(lookalike, (mark) => lookalikes[mark] ?? mark);

/** Folds composed and decomposed letters, look-alikes, dashes and hard blanks into one form. */
export function foldText(given: string): FoldedText {
  if (given === given.normalize('NFC')) return { text: plain(given), offsetOf: (index) => index };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: letter, index } of given.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = plain(letter.normalize('NFC'));
    pieces.push(composed);
    for (let unit = 0; unit < composed.length; unit += 1) offsets.push(index);
  }
  return { text: pieces.join(''), offsetOf: (index) => offsets[index] ?? given.length };
}
