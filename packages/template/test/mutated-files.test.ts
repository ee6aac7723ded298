import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx, writeDocx } from '@baocao/docx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rearrangedFile } from '../../docx/test/mutated-file.js';
import { withinMemory, withinTime } from '../../docx/test/within-bounds.js';
import { composeReport } from '../src/compose/compose-report.js';
import { interpretReport } from '../src/interpret/interpret-report.js';
import { newReport } from '../src/new-report.js';
import { sampleTemplate } from './sample-template.js';

const corpus = join(import.meta.dirname, '..', '..', 'docx', 'corpus');
const anyHand = readdirSync(corpus)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => Uint8Array.from(readFileSync(join(corpus, name))));
/** `DOCX_MUTATIONS=300000` makes it the long run: a tenth as many are interpreted as are read. */
const numRuns = Math.ceil(Number(process.env['DOCX_MUTATIONS'] ?? 3_000) / 10);
const patience = Math.max(600_000, numRuns * 200);

it(
  'reads mutated Word files as reports, or says why not, in time and in bounded memory',
  async () => {
    const [unit = ''] = sampleTemplate.round.units.map(({ id }) => id);
    const form = composeReport(sampleTemplate, newReport(sampleTemplate, unit));
    const { bytes: own } = await writeDocx(form, { at: new Date(0) });
    let interpreted = 0;
    const property = fc.property(rearrangedFile([...anyHand, own]), (bytes) => {
      withinTime(() => {
        const read = readDocx(bytes);
        if (!read.ok) return;
        interpretReport(read.value, sampleTemplate);
        interpreted += 1;
      });
    });
    withinMemory(() => {
      fc.assert(property, { seed: 42, numRuns });
    });
    expect(interpreted).toBeGreaterThan(numRuns / 20);
  },
  patience,
);
