import { completenessOf, parseReport } from '@baocao/core';
import { newReport } from '@baocao/template';
import { haiPhongOutline, haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roundStore, run } from '../../test/run.js';

const path = '/ban/round/reports/le-chan/report.yaml';
const newLeChan = ['new', '--unit', 'le-chan', '--dir', 'round'];

describe('baocao new', () => {
  it('makes a report with nothing answered, and the whole outline in its comments', async () => {
    const files = await roundStore();
    const { code, out } = await run(newLeChan, files);
    expect(code).toBe(0);
    expect(out).toContain('Đã lập round/reports/le-chan/report.yaml');
    expect(out).toContain('baocao check round/reports/le-chan/report.yaml');

    const text = files.text(path);
    expect(parseReport(parse(text), haiPhongOutline)).toMatchObject({
      ok: true,
      value: newReport(haiPhongTemplate, 'le-chan'),
      diagnostics: [],
    });
    const comments = text.replace(/\n\s*#\s*/gu, ' ');
    expect(comments).toContain('II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO CỦA CẤP ỦY ĐẢNG');
    expect(comments).toContain('1. Công tác lãnh đạo, chỉ đạo của cấp ủy đảng');
    expect(comments).toContain(
      '+ Việc tổ chức đối thoại tại nơi làm việc; hội nghị người lao động.',
    );
    expect(comments).toContain('Số vụ đình công, ngừng việc tập thể (vụ)');
  });

  it.each(['le-chan', 'khoi-doanh-nghiep'])(
    'has a place for each section and indicator asked of %s, and no other',
    async (unit) => {
      const files = await roundStore();
      await run(['new', '--unit', unit, '--dir', 'round'], files);
      const kind = haiPhongTemplate.round.units.find(({ id }) => id === unit)?.kind;
      const nothing = { responses: {}, indicators: {} };
      const asked = completenessOf(nothing, haiPhongOutline, kind);
      const places: unknown = parse(files.text(`/ban/round/reports/${unit}/report.yaml`));
      const empty = (items: readonly { id: string }[]) =>
        Object.fromEntries(items.map(({ id }) => [id, null]));
      expect(places).toMatchObject({
        responses: empty(asked.sections),
        indicators: empty(asked.indicators),
      });
    },
  );

  it('is open to be filled in as its head says', async () => {
    const files = await roundStore();
    await run(newLeChan, files);
    const filled = files
      .text(path)
      .replace(
        '  context:\n',
        '  context: |\n    Một đoạn văn.\n    - Một ý\n    + Một ý nhỏ hơn\n',
      )
      .replace('  # number:\n  #   sequence: 1\n  #   symbol: BC/BCĐ\n  # date:', '  date:')
      .replace('  strikes:\n', '  strikes: 0\n');
    const read = parseReport(parse(filled), haiPhongOutline);
    expect(read).toMatchObject({
      ok: true,
      value: {
        header: { date: '2023-06-14' },
        responses: {
          context: { kind: 'narrative', blocks: [{ type: 'paragraph' }, { type: 'list' }] },
        },
        indicators: { strikes: { kind: 'value', value: 0 } },
      },
    });
  });

  it('makes the blank form for Word when asked', async () => {
    const files = await roundStore();
    await run([...newLeChan, '--form'], files);
    const form = files.files.get('/ban/round/reports/le-chan/le-chan_mau-bao-cao_2023-h1.docx');
    expect(String.fromCharCode(...(form?.subarray(0, 2) ?? []))).toBe('PK');
  });

  it('finds the round folder from within it', async () => {
    const files = await roundStore();
    const { code } = await run(['new', '--unit', 'le-chan'], files, { cwd: '/ban/round/reports' });
    expect(code).toBe(0);
    expect(files.files.has(path)).toBe(true);
  });

  it('never writes over a report', async () => {
    const files = await roundStore();
    files.put(path, 'công sức của một tuần');
    const { code, err } = await run([...newLeChan, '--form'], files);
    expect(code).toBe(2);
    expect(err).toContain('“round/reports/le-chan/report.yaml” đã có nên không ghi đè');
    expect(files.text(path)).toBe('công sức của một tuần');
    expect([...files.files.keys()].filter((name) => name.endsWith('.docx'))).toEqual([]);
  });

  it.each([
    ['Lê Chan', 'le-chan'],
    ['quận lê chân', 'le-chan'],
    ['hongbang', 'hong-bang'],
    ['../../etc', 'Mã gần giống'],
    ['constructor', 'Mã gần giống'],
  ])('tells near ones for the unknown unit %s', async (unit, near) => {
    const files = await roundStore();
    const before = [...files.files.keys()];
    const { code, err } = await run(['new', '--unit', unit, '--dir', 'round'], files);
    expect(code).toBe(2);
    expect(err).toContain(near);
    expect(err).toContain('round/units.csv');
    expect([...files.files.keys()]).toEqual(before);
  });

  it('tells that there is no round folder', async () => {
    const { code, err } = await run(['new', '--unit', 'le-chan']);
    expect(code).toBe(2);
    expect(err).toContain('Không thấy thư mục đợt báo cáo');
  });

  it('tells what is wrong in the round folder and makes nothing', async () => {
    const files = await roundStore();
    files.put('/ban/round/units.csv', 'id,name,kind\nle-chan,Quận Lê Chân,quan\n');
    const { code, err } = await run(newLeChan, files);
    expect(code).toBe(1);
    expect(err).toContain('round/units.csv');
    expect(err).toContain('    2 lỗi: Đơn vị 1 › loại');
    expect(files.files.has(path)).toBe(false);
  });
});
