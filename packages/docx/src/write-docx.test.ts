import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { digest } from '../test/digest.js';
import { docxPart, docxParts } from '../test/docx-parts.js';
import { docxText } from '../test/docx-text.js';
import { resolved, text } from '../test/resolved.js';
import { sample } from '../test/sample.js';
import { moment } from '../test/written-body.js';
import { elements, textOf } from '../test/xml-tree.js';
import { writeResolved } from './write-docx.js';

afterEach(() => {
  vi.useRealTimers();
});

const write = async (document = sample) => (await writeResolved(document, { at: moment })).bytes;

it('gives the same bytes later, after other documents, and in another place of the world', async () => {
  const first = digest(await write());
  vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
  await write(resolved([text('một văn bản khác')]));
  expect(digest(await write())).toBe(first);
  const script = fileURLToPath(new URL('../test/print-digest.ts', import.meta.url));
  const options = ['--conditions=@baocao/source', '--import', 'tsx', script];
  const env = { ...process.env, TZ: 'America/New_York' };
  expect(execFileSync(process.execPath, options, { env, encoding: 'utf8' })).toBe(first);
});

it('differs with the moment', async () => {
  const later = await writeResolved(sample, { at: new Date('2023-06-11T00:00:00Z') });
  expect(digest(later.bytes)).not.toBe(digest(await write()));
});

it('is made of well-formed parts, each with a type, the list of types first', async () => {
  const bytes = await write();
  const paths = Object.keys(unzipSync(bytes));
  expect(paths[0]).toBe('[Content_Types].xml');
  const types = elements(docxPart(bytes, '[Content_Types].xml')).map(
    ({ attributes }) => attributes,
  );
  const known = types.flatMap((one) => [one['PartName'], one['Extension']]);
  const typed = [...docxParts(bytes).keys()].filter(
    (path) => known.includes(`/${path}`) || known.includes(path.split('.').at(-1)),
  );
  expect(typed).toEqual(paths);
});

it('holds all words in reading order', async () => {
  expect(await docxText(await write())).toBe(
    [
      'BAN CHỈ ĐẠO',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'I. KẾT QUẢ',
      'Đã ban hành 3 văn bản.',
      '- Một văn bản mới.',
      'Loại\tSố đơn',
      'Khiếu nại\t12',
      'Phụ lục I',
    ].join('\n'),
  );
});

it('says of itself what the document says, at the given moment', async () => {
  const properties = {
    title: 'Báo cáo "6 tháng" & <năm>',
    author: 'Ban Chỉ đạo',
    keywords: ['a', 'b'],
  };
  const core = docxPart(await write({ ...sample, properties }), 'docProps/core.xml');
  const said = Object.fromEntries(elements(core).map((one) => [one.name, textOf(one)]));
  expect(said).toEqual({
    'dc:title': properties.title,
    'dc:creator': properties.author,
    'cp:keywords': 'a, b',
    'dc:language': 'vi',
    'dcterms:created': '2023-06-10T07:30:00Z',
    'dcterms:modified': '2023-06-10T07:30:00Z',
  });
});

it('makes a character that XML cannot carry visible and tells where it was', async () => {
  const document = resolved([text('a\u0001b', { path: '/sections/0/blocks/3' })]);
  const { bytes, diagnostics } = await writeResolved(document, { at: moment });
  expect(await docxText(bytes)).toBe('a\uFFFDb');
  expect(diagnostics).toEqual([
    {
      code: 'document/character-illegal',
      severity: 'error',
      path: '/sections/0/blocks/3',
      values: { codePoint: 'U+0001' },
    },
  ]);
});

it.each([new Date(Number.NaN), new Date('+010000-01-01T00:00:00Z')])(
  'refuses %s as its moment and says what to give',
  async (at) => {
    await expect(writeResolved(sample, { at })).rejects.toThrow(/give a valid date/u);
  },
);
