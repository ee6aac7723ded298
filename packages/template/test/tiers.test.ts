import { sampleReport } from '@baocao/core/testing';
import { readDocx, writeDocx } from '@baocao/docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { composeReport } from '../src/compose/compose-report.js';
import { interpretReport } from '../src/interpret/interpret-report.js';
import { sampleTemplate } from './sample-template.js';

const document = composeReport(sampleTemplate, sampleReport);
const { bytes } = await writeDocx(document, { at: new Date('2023-06-10T07:30:00Z') });
const parts = unzipSync(bytes);

/** The file of the sample report, its body changed, with or without its list of places. */
function interpretChanged(change: (body: string) => string, { manifest = false } = {}) {
  const body = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  const others = Object.entries(parts).filter(([name]) => manifest || !/customXml/u.test(name));
  const file = zipSync({ ...Object.fromEntries(others), 'word/document.xml': strToU8(body) });
  const read = readDocx(file);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return interpretReport(read.value, sampleTemplate);
}

const withoutTags = (body: string) => body.replace(/<w:tag [^>]*\/>/gu, '');
const withoutBookmarks = (body: string) => body.replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '');
const withoutControls = (body: string) =>
  body.replace(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/gsu, '');

it.each([
  ['manifest', 'everything', (body: string) => body, true],
  ['marks', 'tags', withoutBookmarks, false],
  ['marks', 'titles', (body: string) => withoutTags(withoutBookmarks(body)), false],
  ['marks', 'bookmarks', withoutControls, false],
  ['headings', 'no mark', (body: string) => withoutControls(withoutBookmarks(body)), false],
] as const)('finds answers by %s where a file kept %s', (tier, _, change, manifest) => {
  const { report, placements, unplaced } = interpretChanged(change, { manifest });
  const answers = placements.filter(({ section }) => report.responses[section] !== undefined);
  expect(answers.map((placement) => placement.tier)).toEqual(answers.map(() => tier));
  expect(report.responses).toEqual(sampleReport.responses);
  expect(unplaced).toEqual([]);
});
