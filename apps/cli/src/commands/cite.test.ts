import { writeDocx } from '@baocao/docx';
import { composeLetter } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { run, situation } from '../../test/run.js';

const letter = readFileSync(
  new URL('../../../../packages/template-hai-phong/test/cong-van-42-CV-BCD.txt', import.meta.url),
  'utf8',
);
const files = () =>
  new MemoryFileStore({
    '/ban/cong-van.txt': letter,
    '/ban/report.yaml': situation('district'),
    '/ban/a.docx': 'PK',
    '/ban/a.pdf': '%PDF',
    '/ban/short.txt':
      'Dòng 1\nPháp lệnh 34/2007/PL-UBTVQH11;\nNghị định 04/2015/NĐ-CP, Chỉ thị số 1-CT/HU',
  });
const json = ['--format', 'json'];

describe('baocao cite', () => {
  it('lists the citations of the letter with range, parts, canonical number and verdict', async () => {
    const { code, out } = await run(
      ['cite', 'cong-van.txt', '--as-of', '2023-05-25', ...json],
      files(),
    );
    expect(code).toBe(0);
    const listed: unknown = JSON.parse(out);
    expect(listed).toHaveLength(29);
    const start = letter.indexOf('Chương V của Nghị định');
    const text = 'Chương V của Nghị định số 145/NĐ-CP ngày 14/12/2020 của Chính phủ';
    expect(listed).toContainEqual({
      start,
      end: start + text.length,
      line: letter.slice(0, start).split('\n').length,
      column: start - letter.lastIndexOf('\n', start),
      text,
      parts: {
        part: { chapter: 'V' },
        kind: 'Nghị định',
        number: { form: 'state', sequence: '145', type: 'NĐ', body: 'CP' },
        date: '2020-12-14',
        issuer: 'Chính phủ',
      },
      canonical: '145/2020/NĐ-CP',
      // What the register says of it belongs to the core.
      verdict: expect.objectContaining({ status: 'in-force', from: '2021-02-01' }) as unknown,
    });
  });

  it('counts them for people', async () => {
    const { out } = await run(['cite', 'cong-van.txt', '--as-of', '25/5/2023'], files());
    expect(out).toContain('24 lần nêu số văn bản, 19 cách ghi, 18 văn bản.');
  });

  it('finds the same in a Word file, each in its paragraph', async () => {
    const document = composeLetter(haiPhongTemplate, { withOutline: true });
    const { bytes } = await writeDocx(document, { at: new Date('2023-05-25T00:00:00Z') });
    const store = new MemoryFileStore({ '/ban/cong-van.docx': bytes });
    const argv = ['cite', 'cong-van.docx', '--as-of', '2023-05-25'];
    const { out } = await run(argv, store);
    expect(out).toContain('24 lần nêu số văn bản, 19 cách ghi, 18 văn bản.');
    const listed: unknown = JSON.parse((await run([...argv, ...json], store)).out);
    expect(listed).toContainEqual(
      expect.objectContaining({
        text: 'Chương V của Nghị định số 145/NĐ-CP ngày 14/12/2020 của Chính phủ',
        canonical: '145/2020/NĐ-CP',
        path: expect.stringMatching(/^\/sections\/\d+\/blocks\/\d+/u) as unknown,
      }),
    );
  });

  it.each([
    ['2023-05-25', 'vi', 'có hiệu lực từ 01/7/2007'],
    ['2023-12-31', 'vi', 'hết hiệu lực từ 01/7/2023 theo 10/2022/QH15; thay bằng 10/2022/QH15'],
    ['2023-12-31', 'en', 'ended on 01/7/2023 by 10/2022/QH15; replaced by 10/2022/QH15'],
    ['2023-12-31', 'vi', '04/2015/NĐ-CP: chưa rõ hiệu lực: danh mục chưa có nguồn'],
    ['2023-12-31', 'en', '01-CT/HU: force unknown: the register does not have it'],
    ['2000-01-01', 'en', 'not in force before 01/7/2007'],
  ])('judges as of %s, in %s', async (day, language, words) => {
    const { out } = await run(['cite', 'short.txt', '--as-of', day, '--lang', language], files());
    expect(out).toContain(words);
  });

  it('judges as of today in Viet Nam, and names places by line and column', async () => {
    const now = () => new Date('2023-06-30T18:00:00Z');
    const { out } = await run(['cite', 'short.txt'], files(), { now });
    expect(out).toMatch(/^2:1 Pháp lệnh 34\/2007\/PL-UBTVQH11\n {4}.*hết hiệu lực từ 01\/7\/2023/u);
  });

  it('reads a report as text, and a citation across its lines', async () => {
    const { code, out } = await run(['cite', 'report.yaml'], files());
    expect(code).toBe(0);
    expect(out).toContain('510-CV/BDVTU, ngày 28/02/2022 của Ban Dân vận Thành ủy');
  });

  it.each([
    [['cite', 'a.pdf'], 2, 'không phải tệp chữ'],
    [['cite', 'a.docx'], 1, '[document/'],
    [['cite', 'absent.txt'], 2, 'Không có tệp'],
    [['cite', 'short.txt', '--as-of', '2023-02-30'], 2, '“2023-02-30” không phải là một ngày'],
    [['cite'], 2, 'Thiếu tham số'],
  ])('says what is wrong with %j', async (argv, code, words) => {
    const result = await run(argv, files());
    expect(result.code).toBe(code);
    expect(result.err).toContain(words);
  });

  it('tells of a file that is no text', async () => {
    const store = new MemoryFileStore({ '/ban/x.txt': new Uint8Array([0xff, 0xfe, 0x00]) });
    const { code, err } = await run(['cite', 'x.txt'], store);
    expect(code).toBe(1);
    expect(err).toContain('[file/not-utf8]');
  });
});
