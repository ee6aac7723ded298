import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const spot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const cut = fc.tuple(spot, spot, spot);

/** Word files of which bytes were changed. */
export function changedFile(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(spot, fc.nat(255));
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1 }))
    .map(([file, changes]) => {
      const bytes = Uint8Array.from(file);
      for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
      return bytes;
    });
}

/** Word files in whose XML pieces were moved, repeated or left out. */
export function rearrangedFile(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const parts = files.map((file) => unzipSync(file));
  return fc
    .tuple(fc.constantFrom(...parts), fc.array(cut, { minLength: 1, maxLength: 4 }))
    .map(([file, cuts]) => {
      const mutated = Object.entries(file).map(([path, bytes]): [string, Uint8Array] => {
        const isBody = path === 'word/document.xml' || path === 'word/numbering.xml';
        return [path, isBody ? strToU8(cuts.reduce(withPieceMoved, strFromU8(bytes))) : bytes];
      });
      return zipSync(Object.fromEntries(mutated), { level: 0 });
    });
}

/** Takes out one tag or text and puts another one in a third one's place; most are not well-formed. */
function withPieceMoved(xml: string, [from, to, out]: readonly [number, number, number]): string {
  const pieces = xml.match(/<[^>]*>|[^<]+/gu) ?? [];
  const at = (spotted: number) => Math.floor(spotted * pieces.length);
  const moved = pieces[at(from)] ?? '';
  pieces.splice(at(out), 1);
  pieces.splice(at(to), 0, moved);
  return pieces.join('');
}
