import { regionBookmark, type RegionFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { text } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, descendants, elements, valueAt } from '../../test/xml-tree.js';

const region = (own: Partial<RegionFlow> = {}): RegionFlow => ({
  kind: 'region',
  key: 'leadership.party-committee',
  title: 'Công tác lãnh đạo, chỉ đạo của cấp ủy đảng',
  empty: false,
  flows: [text('Đã ban hành 3 văn bản.')],
  ...own,
});

it('carries what is asked and its key, in the tag and in the bookmark around it', async () => {
  const body = await writtenBody([region()]);
  const names = elements(body).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['w:bookmarkStart', 'w:sdt', 'w:bookmarkEnd']);
  const [control] = elements(body, 'w:sdt');
  expect(valueAt(control, 'w:sdtPr', 'w:alias')).toBe(region().title);
  expect(valueAt(control, 'w:sdtPr', 'w:tag')).toBe(region().key);
  expect(at(body, 'w:bookmarkStart')?.attributes['w:name']).toBe(regionBookmark(region().key));
});

it('can be filled in but not deleted', async () => {
  const [control] = elements(await writtenBody([region()]), 'w:sdt');
  expect(valueAt(control, 'w:sdtPr', 'w:lock')).toBe('sdtLocked');
});

it('shows a prompt only while it is empty, in a paragraph that will look like body text', async () => {
  const placeholder = text('…', { style: 'placeholder' });
  const [empty] = elements(
    await writtenBody([region({ empty: true, flows: [placeholder] })]),
    'w:sdt',
  );
  expect(at(empty, 'w:sdtPr', 'w:showingPlcHdr')).toBeDefined();
  expect(valueAt(empty, 'w:sdtContent', 'w:p', 'w:pPr', 'w:pStyle')).toBe('body');
  expect(valueAt(empty, 'w:sdtContent', 'w:p', 'w:r', 'w:rPr', 'w:rStyle')).toBe('prompt');
  const [filled] = elements(await writtenBody([region()]), 'w:sdt');
  expect(at(filled, 'w:sdtPr', 'w:showingPlcHdr')).toBeUndefined();
});

it('gives every control and every bookmark an id of its own', async () => {
  const body = await writtenBody([region(), region({ key: 'b' }), region({ key: 'c', flows: [] })]);
  const controls = descendants(body, 'w:id').map(({ attributes }) => attributes['w:val']);
  const bookmarks = descendants(body, 'w:bookmarkStart').map(
    ({ attributes }) => attributes['w:id'],
  );
  expect(new Set(controls).size).toBe(3);
  expect(new Set(bookmarks).size).toBe(3);
});
