import { readDocx } from '@baocao/docx';
import { interpretReport } from '@baocao/template';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { haiPhongTemplate } from '../src/index.js';

const corpus = join(import.meta.dirname, '..', '..', 'docx', 'corpus');

/** Three are reports on this outline; of the others every line has to be left over, not lost. */
const names = readdirSync(corpus)
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.replace('.docx', ''));

it.each(names)('interprets %s as it is written beside it', (name) => {
  const read = readDocx(readFileSync(join(corpus, `${name}.docx`)));
  if (!read.ok) throw new Error(`${name} cannot be read.`);
  const { report, placements, unplaced, diagnostics } = interpretReport(
    read.value,
    haiPhongTemplate,
  );
  const missing = diagnostics.filter(({ code }) => code === 'import/section-not-found').length;
  const codes = diagnostics.map(({ code }) => code).filter((code) => !code.endsWith('not-found'));
  const tiers = placements.map(({ section, tier, heading }) => ({ section, tier, heading }));
  const { unit, subject, header, responses, indicators } = report;
  const found = { unit, subject, header, responses, indicators, tiers, unplaced, codes, missing };
  const expected = readFileSync(join(corpus, 'interpreted', `${name}.json`), 'utf8');
  expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(expected));
});
