import type { ListFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { docxPart } from '../../test/docx-parts.js';
import { docxText } from '../../test/docx-text.js';
import { resolved, text } from '../../test/resolved.js';
import { moment } from '../../test/written-body.js';
import { descendants, elements, valueAt } from '../../test/xml-tree.js';
import { writeResolved } from '../write-docx.js';

const list = (labels: readonly string[], children?: ListFlow): ListFlow => ({
  kind: 'list',
  items: labels.map((label) => ({
    label,
    body: text(`mục ${label}`, { style: 'list-1' }),
    ...(children === undefined ? {} : { children }),
  })),
});

const write = async (...lists: ListFlow[]) =>
  (await writeResolved(resolved(lists), { at: moment })).bytes;

it('lets Word number the items, each level in its own way', async () => {
  const bytes = await write(list(['-', '-'], list(['+', '+'])));
  expect(await docxText(bytes)).toBe(
    ['- mục -', '+ mục +', '+ mục +', '- mục -', '+ mục +', '+ mục +'].join('\n'),
  );
  const levels = descendants(docxPart(bytes, 'word/document.xml'), 'w:ilvl');
  expect(levels.map(({ attributes }) => attributes['w:val'])).toEqual([
    '0',
    '1',
    '1',
    '0',
    '1',
    '1',
  ]);
});

it('writes marks as words below the nine levels that Word has', async () => {
  const nested = (depth: number): ListFlow =>
    list(['-'], depth === 1 ? undefined : nested(depth - 1));
  const bytes = await write(nested(12));
  expect(await docxText(bytes)).toBe(Array(12).fill('- mục -').join('\n'));
  const document = docxPart(bytes, 'word/document.xml');
  const levels = descendants(document, 'w:ilvl').map(({ attributes }) => attributes['w:val']);
  expect(levels).toEqual(Array.from({ length: 9 }, (_, level) => String(level)));
  const deepest = descendants(docxPart(bytes, 'word/numbering.xml'), 'w:lvl').map(
    ({ attributes }) => Number(attributes['w:ilvl']),
  );
  expect(Math.max(...deepest)).toBe(8);
});

it('begins to count anew in every list, and where the first mark says', async () => {
  const bytes = await write(list(['1.', '2.']), list(['1.', '2.']), list(['3)', '4)']));
  expect(await docxText(bytes)).toBe(
    ['1. mục 1.', '2. mục 2.', '1. mục 1.', '2. mục 2.', '3) mục 3)', '4) mục 4)'].join('\n'),
  );
});

it('writes marks as words where Word cannot count so', async () => {
  const bytes = await write(list(['d)', 'đ)', 'e)']), list(['1.', '3.']));
  expect(await docxText(bytes)).toBe(
    ['d) mục d)', 'đ) mục đ)', 'e) mục e)', '1. mục 1.', '3. mục 3.'].join('\n'),
  );
  expect(descendants(docxPart(bytes, 'word/document.xml'), 'w:numPr')).toEqual([]);
});

it('keeps one definition for all lists that look the same', async () => {
  const numbering = docxPart(
    await write(list(['-']), list(['-', '-']), list(['1.']), list(['1.'])),
    'word/numbering.xml',
  );
  expect(elements(numbering, 'w:abstractNum')).toHaveLength(1 + 2);
  expect(elements(numbering, 'w:num').map((one) => valueAt(one, 'w:abstractNumId'))).toEqual([
    '0', // the headings
    '1',
    '2',
    '2',
  ]);
});
