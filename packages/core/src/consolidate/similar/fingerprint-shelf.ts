import { NumberShelf } from './number-shelf.js';
import { idOf, mix, signatureLength, signInto, wordsOf } from './text-fingerprint.js';

/** Where a row has what: the two numbers of an id, the guard, then the signature. */
const columns = { low: 0, high: 1, guard: 2, signature: 3 } as const;

/** Of each hash the low half is kept, two in a number. */
const signatureWords = signatureLength / 2;

/** Hashes that have to be equal for two texts to be compared: 0.6 alike meet 98 times of 100. */
const bandLength = 3;
export const bandCount = signatureLength / bandLength;

/** Keeps of texts what it takes to find their like, and compares them by it. */
export class FingerprintShelf {
  readonly #rows = new NumberShelf(columns.signature + signatureWords);
  /** Filled anew for each text. */
  readonly #row = new Uint32Array(columns.signature + signatureWords);
  readonly #smallest = new Uint32Array(signatureLength);

  /** Puts the fingerprint of a text on the shelf; gives its place. */
  put(text: string): number {
    const { low, high, guard, hashes } = wordsOf(text);
    this.#row[columns.low] = low;
    this.#row[columns.high] = high;
    this.#row[columns.guard] = guard;
    signInto(this.#smallest, hashes);
    for (let word = 0; word < signatureWords; word += 1) {
      const [first = 0, second = 0] = [this.#smallest[2 * word], this.#smallest[2 * word + 1]];
      this.#row[columns.signature + word] = (first & 0xffff) | (second << 16);
    }
    return this.#rows.put(this.#row);
  }

  idAt(place: number): string {
    return idOf({
      low: this.#rows.at(place, columns.low),
      high: this.#rows.at(place, columns.high),
    });
  }

  /** The same for texts with one guard whose hashes are equal in this band. */
  bandAt(place: number, band: number): number {
    let key = this.#rows.at(place, columns.guard);
    for (let at = band * bandLength; at < (band + 1) * bandLength; at += 1) {
      key = mix(key ^ this.#hashAt(place, at));
    }
    return key;
  }

  #hashAt(place: number, at: number): number {
    const pair = this.#rows.at(place, columns.signature + (at >> 1));
    return at % 2 === 0 ? pair & 0xffff : pair >>> 16;
  }

  /** About the share of words that two texts have in common; 0 where their guards differ. */
  likeness(a: number, b: number): number {
    if (this.#rows.at(a, columns.guard) !== this.#rows.at(b, columns.guard)) return 0;
    let equal = 0;
    for (let word = 0; word < signatureWords; word += 1) {
      const column = columns.signature + word;
      const differing = this.#rows.at(a, column) ^ this.#rows.at(b, column);
      if ((differing & 0xffff) === 0) equal += 1;
      if (differing >>> 16 === 0) equal += 1;
    }
    return equal / signatureLength;
  }
}
