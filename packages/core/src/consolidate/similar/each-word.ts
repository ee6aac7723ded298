const wordLetter = /[\p{L}\p{M}\d]/u;

/** What is known of a UTF-16 code unit. A table, because texts are read letter by letter. */
const kinds = new Uint8Array(0x1_0000);
const unknown = 0;
const inWord = 1;
const betweenWords = 2;

/**
 * Calls for every word of a text (letters and digits) with its hash (FNV-1a) and its first code
 * unit. Makes no strings: whole rounds go through it.
 */
export function eachWord(text: string, call: (hash: number, first: number) => void): void {
  let hash = offsetBasis;
  let first = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((kinds[unit] === unknown ? learn(text, at) : kinds[unit]) === inWord) {
      if (first === -1) first = unit;
      hash = Math.imul(hash ^ unit, prime);
    } else if (first !== -1) {
      call(hash, first);
      hash = offsetBasis;
      first = -1;
    }
  }
  if (first !== -1) call(hash, first);
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Half a character tells nothing by itself, and is looked up each time. */
function learn(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  const whole = String.fromCodePoint(text.codePointAt(isLow && at > 0 ? at - 1 : at) ?? 0);
  const kind = wordLetter.test(whole) ? inWord : betweenWords;
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}
