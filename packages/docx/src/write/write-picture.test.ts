import { picture, paragraph, type OfficialDocument } from '@baocao/document';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readDocx, writeDocx } from '../index.js';

const chart = (description: string) =>
  picture({
    description,
    caption: 'Hình 1. Tiến độ',
    drawing: {
      width: 100,
      height: 50,
      shapes: [{ kind: 'rectangle', x: 0, y: 0, width: 10, height: 50, fill: '#8fb3d9' }],
    },
  });
const document: OfficialDocument = {
  profile: 'party-2018',
  language: 'vi',
  properties: { title: 'Thử', author: 'Thử' },
  sections: [
    { blocks: [paragraph('Trước.'), chart('Nhận 12 báo cáo'), chart('Nhận 15 "báo cáo"')] },
  ],
};

it('puts each picture as a file beside the text, and ties it to its place', async () => {
  const { bytes } = await writeDocx(document, { at: new Date('2023-06-16T00:00:00Z') });
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const links = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const targets = [...text.matchAll(/r:embed="(\w+)"/gu)].map(
    ([, id]) => new RegExp(`Id="${String(id)}"[^>]*Target="([^"]+)"`, 'u').exec(links)?.[1],
  );
  expect(targets).toEqual(['media/picture1.png', 'media/picture2.png']);
  for (const target of targets) {
    expect([...(parts[`word/${String(target)}`] ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
  }
  expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toMatch(
    /<Default (?=[^>]*Extension="png")[^>]*ContentType="image\/png"/u,
  );
});

it('tells of a picture when the file is read, by what it shows', async () => {
  const { bytes } = await writeDocx(document, { at: new Date('2023-06-16T00:00:00Z') });
  const read = readDocx(bytes);
  expect(read.ok && read.losses).toMatchObject([
    { kind: 'image', text: 'Nhận 12 báo cáo' },
    { kind: 'image', text: 'Nhận 15 "báo cáo"' },
  ]);
});
