import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from './read-docx.js';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const files = readdirSync(corpus)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => Uint8Array.from(readFileSync(join(corpus, name))));
/** `DOCX_MUTATIONS=100000` makes it the long run. */
const numRuns = Number(process.env['DOCX_MUTATIONS'] ?? 1_500);
const settings = { seed: 42, numRuns };
const slowest = 1_000;

/** Reads in time, and gives a reason where it gives no document. */
function staysCalm(bytes: Uint8Array): void {
  const started = performance.now();
  const result = readDocx(bytes);
  expect(performance.now() - started).toBeLessThan(slowest);
  if (!result.ok) expect(result.diagnostics).toHaveLength(1);
}

const spot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('survives bytes that were changed', () => {
  const change = fc.tuple(spot, fc.nat(255));
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1 }), (file, changes) => {
      const bytes = Uint8Array.from(file);
      for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
      staysCalm(bytes);
    }),
    settings,
  );
}, 600_000);

it('survives XML of which pieces were moved, repeated or left out', () => {
  const parts = files.map((file) => unzipSync(file));
  const cut = fc.tuple(spot, spot, spot);
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.array(cut, { minLength: 1, maxLength: 4 }),
      (file, cuts) => {
        const mutated = Object.entries(file).map(([path, bytes]): [string, Uint8Array] => {
          const isBody = path === 'word/document.xml' || path === 'word/numbering.xml';
          return [path, isBody ? strToU8(cuts.reduce(withPieceMoved, strFromU8(bytes))) : bytes];
        });
        staysCalm(zipSync(Object.fromEntries(mutated), { level: 0 }));
      },
    ),
    { ...settings, numRuns: Math.ceil(numRuns / 3) },
  );
}, 600_000);

/** Takes out one tag or text and puts another one in a third one's place; most are not well-formed. */
function withPieceMoved(xml: string, [from, to, out]: readonly [number, number, number]): string {
  const pieces = xml.match(/<[^>]*>|[^<]+/gu) ?? [];
  const at = (spotted: number) => Math.floor(spotted * pieces.length);
  const moved = pieces[at(from)] ?? '';
  pieces.splice(at(out), 1);
  pieces.splice(at(to), 0, moved);
  return pieces.join('');
}
