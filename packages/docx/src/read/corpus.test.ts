import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveDocument, toText } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { corpusCases } from '../../test/corpus-cases.data.js';
import { corpusFile } from '../../test/corpus-file.js';
import { officeDocuments } from '../../test/office-documents.data.js';
import { readOk } from '../../test/read-ok.js';
import { readText } from '../../test/read-text.js';
import { readDocx } from './read-docx.js';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const fileOf = (name: string) => readFileSync(join(corpus, `${name}.docx`));
const names = readdirSync(corpus)
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.replace('.docx', ''));

it('holds every case and nothing else', () => {
  const cases = [...Object.keys(corpusCases), ...Object.keys(officeDocuments)];
  expect(names).toEqual(cases.sort());
});

it.each(names)('reads %s as it is written beside it', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(corpus, `${name}.json`), 'utf8'));
  expect(JSON.parse(JSON.stringify(readDocx(fileOf(name))))).toEqual(expected);
});

it.each(Object.entries(corpusCases))('has the file that the script makes of %s', (name, made) => {
  expect(Buffer.compare(fileOf(name), corpusFile(made))).toBe(0);
});

describe.each(Object.entries(officeDocuments))('%s, as LibreOffice saved it', (name, document) => {
  const { value } = readOk(fileOf(name));

  it('has all its words', () => {
    expect(readText(value)).toBe(toText(document));
  });

  it('has every place to fill in, filled in or not, by its bookmark', () => {
    const regions = resolveDocument(document).sections.flatMap(({ flows }) =>
      flows.flatMap((flow) => (flow.kind === 'region' ? [flow] : [])),
    );
    expect(value.regions).toMatchObject(
      regions.map(({ key, title, empty }) => ({ key, title, empty, carrier: 'bookmark' })),
    );
  });
});
