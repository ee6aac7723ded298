import { reportSchema } from '@baocao/core';
import { readDocx } from '@baocao/docx';
import { interpretReport } from '@baocao/template';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFile, rearrangedFile } from '../../docx/test/mutated-file.js';
import { haiPhongTemplate } from '../src/index.js';

const corpus = join(import.meta.dirname, '..', '..', 'docx', 'corpus');
const files = readdirSync(corpus)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => Uint8Array.from(readFileSync(join(corpus, name))));
/** `DOCX_MUTATIONS=100000` makes it the long run. */
const numRuns = Math.ceil(Number(process.env['DOCX_MUTATIONS'] ?? 1_500) / 3);

it('makes a report of every mutated file that can be read', () => {
  let read = 0;
  const mutated = fc.oneof(changedFile(files), rearrangedFile(files));
  fc.assert(
    fc.property(mutated, (bytes) => {
      const result = readDocx(bytes);
      if (!result.ok) return;
      read += 1;
      const { report } = interpretReport(result.value, haiPhongTemplate);
      expect(reportSchema.safeParse(report).error).toBeUndefined();
    }),
    { seed: 42, numRuns },
  );
  expect(read).toBeGreaterThan(0);
}, 600_000);
