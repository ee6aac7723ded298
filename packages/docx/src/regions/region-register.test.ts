import type { RegionFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { docxPart, docxParts } from '../../test/docx-parts.js';
import { resolved, text } from '../../test/resolved.js';
import { moment } from '../../test/written-body.js';
import { descendants, elements, valueAt } from '../../test/xml-tree.js';
import { writeResolved } from '../write-docx.js';

const region = (key: string, title: string): RegionFlow => ({
  kind: 'region',
  key,
  title,
  empty: false,
  flows: [text('Đã báo cáo.')],
});
const longKey = `results.${'x'.repeat(100)}`;
const longTitle = 'Kết quả xây dựng và thực hiện quy chế dân chủ ở xã, phường, thị trấn "năm 2023"';
const regions = [region('a.b', 'Kết quả'), region(longKey, longTitle), region('c', longTitle)];

const write = async (flows: readonly RegionFlow[]) =>
  (await writeResolved(resolved(flows), { at: moment })).bytes;
const manifestOf = (bytes: Uint8Array) =>
  elements(docxPart(bytes, 'customXml/item1.xml')).map(({ attributes }) => attributes);

it('lists every region with its key and what is asked, at full length', async () => {
  const asked = manifestOf(await write(regions)).map(({ key, title }) => [key, title]);
  expect(asked).toEqual(regions.map(({ key, title }) => [key, title]));
});

it('names the marks that the regions have in the text', async () => {
  const bytes = await write(regions);
  const document = docxPart(bytes, 'word/document.xml');
  const inText = descendants(document, 'w:sdtPr').map((properties, index) => ({
    alias: valueAt(properties, 'w:alias'),
    control: valueAt(properties, 'w:id'),
    bookmark: descendants(document, 'w:bookmarkStart')[index]?.attributes['w:name'],
  }));
  const listed = manifestOf(bytes).map(({ alias, control, bookmark }) => ({
    alias,
    control,
    bookmark,
  }));
  expect(listed).toEqual(inText);
  expect(new Set(listed.map(({ alias }) => alias)).size).toBe(regions.length);
});

it('tags a region with its key, or with its bookmark where Word would refuse the key', async () => {
  const bytes = await write(regions);
  const tags = descendants(docxPart(bytes, 'word/document.xml'), 'w:tag');
  const [, second] = manifestOf(bytes);
  expect(tags.map(({ attributes }) => attributes['w:val'])).toEqual([
    'a.b',
    second?.['bookmark'],
    'c',
  ]);
});

it('is there in every document, tied to it by relationships and by the types of parts', async () => {
  const parts = docxParts(await write([]));
  const targets = ['word/_rels/document.xml.rels', 'customXml/_rels/item1.xml.rels'].map((path) => {
    const links = parts.get(path);
    return (links === undefined ? [] : elements(links)).map(
      ({ attributes }) => attributes['Target'],
    );
  });
  expect(targets[0]).toContain('../customXml/item1.xml');
  expect(targets[1]).toEqual(['itemProps1.xml']);
  expect(parts.get('customXml/item1.xml')?.children).toEqual([]);
});

it('keeps the words of a prompt, by which an empty place is known without its mark', async () => {
  const empty = { ...region('a', 'Kết quả'), empty: true, flows: [text('Nêu kết quả')] };
  const prompts = manifestOf(await write([empty, region('b', 'Khó khăn')]));
  expect(prompts.map(({ prompt }) => prompt)).toEqual(['Nêu kết quả', undefined]);
});
