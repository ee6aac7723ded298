import type { Flow } from '@baocao/document';
import { expect, it } from 'vitest';
import { text } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, descendants, elements, textOf, valueAt } from '../../test/xml-tree.js';

const heading = text('I. KẾT QUẢ', { style: 'heading-1', role: 'heading-1' });
const guidance: Flow = {
  kind: 'list',
  items: [{ label: '-', body: text('Nêu số liệu.', { style: 'guidance-1' }) }],
};
const note = text('(nếu có)', { style: 'guidance' });
const body = text('Theo đề cương.');
const region = (empty: boolean): Flow => ({
  kind: 'region',
  key: 'results',
  title: 'Kết quả',
  empty,
  flows: [text('…', { style: 'placeholder' })],
});

const lockedTexts = async (flows: readonly Flow[]) =>
  elements(await writtenBody(flows), 'w:sdt')
    .filter((control) => valueAt(control, 'w:sdtPr', 'w:lock') === 'sdtContentLocked')
    .map((control) => descendants(control, 'w:p').map(textOf));

it('locks headings and guidance of a form, what stands together in one control', async () => {
  const flows = [body, heading, guidance, note, region(true), heading, region(false), body];
  expect(await lockedTexts(flows)).toEqual([
    ['I. KẾT QUẢ', 'Nêu số liệu.', '(nếu có)'],
    ['I. KẾT QUẢ'],
  ]);
});

it('locks nothing once everything is filled in', async () => {
  expect(await lockedTexts([heading, guidance, region(false), body])).toEqual([]);
});

it('leaves the last paragraph of a section outside of any control', async () => {
  const written = await writtenBody([region(true), heading]);
  expect(at(written, 'w:p', 'w:pPr', 'w:pStyle')?.attributes['w:val']).toBe('heading-1');
});

it('leaves lists and words of the text itself open', async () => {
  const list: Flow = {
    kind: 'list',
    items: [{ label: '-', body: text('Một văn bản mới.', { style: 'list-1' }) }],
  };
  expect(await lockedTexts([list, body, region(true), body])).toEqual([]);
});

it('gives every control an id of its own', async () => {
  const written = await writtenBody([heading, region(true), heading, region(true), body]);
  const ids = descendants(written, 'w:id').map(({ attributes }) => attributes['w:val']);
  expect(new Set(ids).size).toBe(4);
});
