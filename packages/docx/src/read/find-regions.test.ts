import { paragraph, answer, type OfficialDocument } from '@baocao/document';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readOk } from '../../test/read-ok.js';
import { moment } from '../../test/written-body.js';
import { manifestNamespace } from '../regions/manifest-namespace.js';
import { writeDocx } from '../write-docx.js';
import { readDocx } from './read-docx.js';

const document: OfficialDocument = {
  profile: 'party-2018',
  language: 'vi',
  properties: { title: 'Báo cáo', author: 'Ban Chỉ đạo' },
  sections: [
    {
      blocks: [
        answer({ key: 'results', title: 'Kết quả', blocks: [paragraph('Tốt.')] }),
        answer({ key: 'problems', title: 'Khó khăn', placeholder: 'Nêu khó khăn', blocks: [] }),
      ],
    },
  ],
};
const tag = /<w:tag [^>]*\/>/gu;
const bookmark = /<w:bookmark(?:Start|End) [^>]*\/>/gu;
const alias = /<w:alias [^>]*\/>/gu;
const placeholder = /<w:showingPlcHdr\/>/gu;
const control = /<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gu;

/** What is found after an office suite has dropped these marks from the body. */
async function foundWithout(...dropped: readonly RegExp[]) {
  return foundAfter((xml) => dropped.reduce((left, marks) => left.replace(marks, ''), xml));
}

async function foundAfter(change: (xml: string) => string) {
  const parts = unzipSync((await writeDocx(document, { at: moment })).bytes);
  const path = 'word/document.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const { value, diagnostics } = readOk(zipSync({ ...parts, [path]: strToU8(change(xml)) }));
  return {
    regions: value.regions.map(({ key, carrier, empty }) => [key, carrier, empty]),
    problems: diagnostics.map(({ code, values }) => [code, values['title']]),
  };
}

it.each<[string, readonly RegExp[], string]>([
  ['nothing', [], 'tag'],
  ['the tag', [tag], 'bookmark'],
  ['tag and bookmark', [tag, bookmark], 'alias'],
  ['tag, bookmark and title', [tag, bookmark, alias], 'control-id'],
  ['the control', [control], 'bookmark'],
  ['the tag and the mark of a prompt', [tag, placeholder], 'bookmark'],
])('finds a place without %s, and knows whether it is filled in', async (_, dropped, carrier) => {
  const { regions, problems } = await foundWithout(...dropped);
  expect(regions).toEqual([
    ['results', carrier, false],
    ['problems', carrier, true],
  ]);
  expect(problems).toEqual([]);
});

it('tells of a place that is not there any more', async () => {
  const { regions, problems } = await foundWithout(control, bookmark);
  expect(regions).toEqual([]);
  expect(problems).toEqual([
    ['document/region-missing', 'Kết quả'],
    ['document/region-missing', 'Khó khăn'],
  ]);
});

it('tells of a place that was copied', async () => {
  const { regions, problems } = await foundAfter((xml) =>
    xml.replace(/<w:sdt>.*?<\/w:sdt>/u, (first) => first + first),
  );
  expect(regions).toHaveLength(2);
  expect(problems).toEqual([['document/region-twice', 'Kết quả']]);
});

it('refuses a file whose places lie over one another so often that they make it many times as large', async () => {
  const blocks = Array.from({ length: 20 }, () => paragraph('Tốt.'));
  const long = { blocks: [answer({ key: 'results', title: 'Kết quả', blocks })] };
  const { bytes } = await writeDocx({ ...document, sections: [long] }, { at: moment });
  const readWith = (places: number) => {
    const region = '<region key="results" prompt="Nêu kết quả"/>';
    const manifest = `<regions xmlns="${manifestNamespace}">${region.repeat(places)}</regions>`;
    const file = zipSync({ ...unzipSync(bytes), 'customXml/item1.xml': strToU8(manifest) });
    return readDocx(file, { limits: { elements: 5_000 } }).diagnostics.map(({ code }) => code);
  };
  expect(readWith(100)).toEqual([]);
  expect(readWith(1_000)).toEqual(['document/too-large']);
});
