/** Numbers of hashes in a signature: enough to tell six in ten alike from four in ten. */
export const signatureLength = 48;

/** What is kept of a passage to find its like, in place of its words. */
export type TextFingerprint = {
  /** The same for texts that differ in spaces, case and marks alone. */
  readonly id: string;
  /** The same for texts that give the same numbers and turn as often on a word such as "chưa". */
  readonly guard: number;
  /** The smallest hashes of its rows of three words (MinHash, Broder 1997), the low half of each. */
  readonly signature: Uint16Array;
};

const words = /[\p{L}\p{M}\d]+/gu;
/** One such word more, and a sentence says the opposite, or something else. */
const turningWords = new Set(
  'không chưa chẳng hết tăng giảm trừ ngoài chỉ hơn dưới trên đều'.split(' ').map(hashOf),
);
const shingle = 3;

/** The fingerprint of a text in NFC, in time linear in its length. */
export function textFingerprint(text: string): TextFingerprint {
  const hashes: number[] = [];
  let guard = 0x9e3779b9;
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (const [word] of text.toLowerCase().matchAll(words)) {
    const hash = hashOf(word);
    hashes.push(hash);
    low = mix(low ^ hash);
    high = mix((high + hash) | 0);
    if (isDigit(word.charCodeAt(0)) || turningWords.has(hash)) guard = mix(guard ^ hash);
  }
  const id = (low >>> 0).toString(36).padStart(7, '0') + (high >>> 0).toString(36).padStart(7, '0');
  return { id, guard: guard >>> 0, signature: signatureOf(hashes) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Short texts have one row of words, all of them. */
function signatureOf(hashes: readonly number[]): Uint16Array {
  const smallest = new Uint32Array(signatureLength).fill(0xffffffff);
  const last = Math.max(0, hashes.length - shingle);
  for (let at = 0; at <= last; at += 1) {
    let row = 0;
    for (let step = 0; step < shingle; step += 1) row = mix(row ^ (hashes[at + step] ?? 0));
    // Two hashes stand for all of them (Kirsch and Mitzenmacher 2006).
    const step = mix(row ^ 0x2545f491) | 1;
    for (let place = 0; place < signatureLength; place += 1) {
      const hash = mix((row + Math.imul(place, step)) | 0) >>> 0;
      if (hash < (smallest[place] ?? 0)) smallest[place] = hash;
    }
  }
  return Uint16Array.from(smallest, (hash) => hash & 0xffff);
}

/** Of two signatures, the share of hashes that are equal: about the share of words in common. */
export function likeness(a: Uint16Array, b: Uint16Array): number {
  let equal = 0;
  for (let place = 0; place < signatureLength; place += 1) if (a[place] === b[place]) equal += 1;
  return equal / signatureLength;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
