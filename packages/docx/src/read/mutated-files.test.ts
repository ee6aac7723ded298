import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedFile, rearrangedFile } from '../../test/mutated-file.js';
import { withinMemory, withinTime } from '../../test/within-bounds.js';
import { readDocx } from './read-docx.js';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const files = readdirSync(corpus)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => Uint8Array.from(readFileSync(join(corpus, name))));
/** `DOCX_MUTATIONS=100000` makes it the long run. */
const numRuns = Number(process.env['DOCX_MUTATIONS'] ?? 1_500);
const settings = { seed: 42, numRuns };
/** Milliseconds for all of them, on a machine with much other work. */
const patience = Math.max(600_000, numRuns * 60);

/** Reads in time, and gives a reason where it gives no document. */
function staysCalm(bytes: Uint8Array): void {
  const result = withinTime(() => readDocx(bytes));
  if (!result.ok) expect(result.diagnostics).toHaveLength(1);
}

it(
  'survives bytes that were changed',
  () => {
    withinMemory(() => {
      fc.assert(fc.property(changedFile(files), staysCalm), settings);
    });
  },
  patience,
);

it(
  'survives XML of which pieces were moved, repeated or left out',
  () => {
    const fewer = { ...settings, numRuns: Math.ceil(numRuns / 3) };
    withinMemory(() => {
      fc.assert(fc.property(rearrangedFile(files), staysCalm), fewer);
    });
  },
  patience,
);
