import { expect, it } from 'vitest';
import { text } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, elements, textOf, valueAt } from '../../test/xml-tree.js';

const written = async (...words: Parameters<typeof text>) =>
  at(await writtenBody([text(...words)]), 'w:p');

it('names the style and writes nothing that the style says already', async () => {
  const paragraph = await written('Kết quả đạt được', {
    style: 'type-name',
    role: 'title',
  });
  expect(at(paragraph, 'w:pPr')?.children).toHaveLength(1);
  expect(valueAt(paragraph, 'w:pPr', 'w:pStyle')).toBe('type-name');
});

it('writes the differences of a run, also where they switch something off', async () => {
  const runs = [{ text: 'a', bold: false, italic: true, underline: true }, { text: 'b' }];
  const paragraph = await written('', { runs });
  expect(valueAt(paragraph, 'w:r', 'w:rPr', 'w:b')).toBe('0');
  expect(at(paragraph, 'w:r', 'w:rPr', 'w:i')).toBeDefined();
  expect(valueAt(paragraph, 'w:r', 'w:rPr', 'w:i')).toBeUndefined();
  expect(valueAt(paragraph, 'w:r', 'w:rPr', 'w:u')).toBe('single');
  const [, plain] = paragraph === undefined ? [] : elements(paragraph, 'w:r');
  expect(plain?.children).toHaveLength(1);
});

it('puts a heading into the navigation pane whatever its style, and takes others out', async () => {
  const heading = await written('Phụ lục I', { style: 'annex-label', role: 'heading-1' });
  expect(valueAt(heading, 'w:pPr', 'w:outlineLvl')).toBe('0');
  const words = await written('Không là đề mục', { style: 'heading-1' });
  expect(valueAt(words, 'w:pPr', 'w:outlineLvl')).toBe('9');
});

it('overrides whether a paragraph stays with the next one', async () => {
  const apart = await written('I.', {
    style: 'heading-1',
    role: 'heading-1',
    keepWithNext: false,
  });
  expect(valueAt(apart, 'w:pPr', 'w:keepNext')).toBe('0');
  const kept = await written('a', { keepWithNext: true });
  expect(at(kept, 'w:pPr', 'w:keepNext')).toBeDefined();
});

it('keeps spaces and the signs of XML as words', async () => {
  const words = '  A & B <c> "d" ]]> ';
  expect(textOf(await writtenBody([text(words)]))).toBe(words);
});

it('narrows a centred paragraph by its inset on both sides', async () => {
  const paragraph = await written('Ban Chỉ đạo', { style: 'issuing-body', inset: 10 });
  expect(at(paragraph, 'w:pPr', 'w:ind')?.attributes).toEqual({
    'w:left': '567',
    'w:right': '567',
  });
});
