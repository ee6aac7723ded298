/** A syllable whose tone mark may stand on either of its two vowels. */
export type ToneSpelling = {
  /** As it was spelt, in small letters: "hòa" or "hoà". */
  readonly word: string;
  /** The same for both spellings. */
  readonly syllable: string;
};

/** Grave, acute, tilde, hook above, dot below: the five tone marks, taken off their vowel. */
const tone = /\u0300|\u0301|\u0303|\u0309|\u0323/u;
/** In "quý" the u belongs to the consonant. */
const twoPlaces = /(?:oa|oe|(?<!q)uy)$/u;

/** How an open syllable in oa, oe or uy carries its tone; `undefined` for all other words. */
export function toneSpelling(word: string): ToneSpelling | undefined {
  const letters = word.normalize('NFD').toLowerCase();
  const [mark] = tone.exec(letters) ?? [];
  const bare = letters.replace(tone, '');
  if (mark === undefined || !twoPlaces.test(bare)) return undefined;
  return { word: letters.normalize('NFC'), syllable: bare + mark };
}
