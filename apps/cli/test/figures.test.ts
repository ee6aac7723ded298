import { writeCsv, writeSheet } from '@baocao/template/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCsv } from '../src/csv/csv.js';
import { readSheet } from '../src/spreadsheet/read-sheet.js';
import type { MemoryFileStore } from './memory-file-store.js';
import { roundStore, run, situation } from './run.js';

const reportPath = '/ban/round/reports/kien-thuy/report.yaml';
let files: MemoryFileStore;
beforeEach(async () => {
  files = await roundStore();
  files.put(reportPath, situation('district'));
});

const figures = (...argv: string[]) => run(['figures', ...argv, '--dir', 'round'], files);
const exported = (format: string) =>
  figures('export', 'kien-thuy', 'an-lao', '--format', format, '--out', `bảng.${format}`);

/** Changes cells of the exported CSV: by unit and indicator, a column gets another content. */
function fill(unit: string, indicator: string, column: number, content: string): void {
  const table = readCsv(files.text('/ban/bảng.csv').replace('\uFEFF', ''));
  const rows = table.ok ? table.rows.map(({ cells }) => [...cells]) : [];
  const row = rows.find(([own, , id]) => own === unit && id === indicator);
  if (row === undefined) throw new Error(`No row ${unit} ${indicator}`);
  row[column] = content;
  files.put('/ban/bảng.csv', writeCsv(rows));
}

describe('figures in a spreadsheet', () => {
  it.each(['csv', 'xlsx'])('go out and come back as %s, and change nothing', async (format) => {
    expect(await exported(format)).toMatchObject({ code: 0, err: '' });
    const before = files.text(reportPath);
    const { code, out } = await figures('import', `bảng.${format}`);
    expect(code).toBe(0);
    expect(out).toMatch(/Đã đưa \d+ số liệu vào 1 báo cáo/u);
    expect(files.text(reportPath)).toBe(before);
  });

  it('are put into their places, and into a new report where there was none', async () => {
    await exported('csv');
    fill('kien-thuy', 'direct-dialogues-held', 5, '1.024');
    fill('an-lao', 'direct-dialogues-held', 6, 'Chưa có số liệu');
    fill('an-lao', 'direct-dialogues-held', 7, 'đang rà soát');
    expect(await figures('import', 'bảng.csv')).toMatchObject({ err: '' });
    expect(files.text(reportPath)).toContain('direct-dialogues-held: 1024\n');
    expect(files.text('/ban/round/reports/an-lao/report.yaml')).toContain(
      'direct-dialogues-held: {"kind":"not-reported","reason":"đang rà soát"}',
    );
  });

  it.each([
    [5, 'nhiều', 'table/not-a-number'],
    [5, '1.2.3', 'table/not-a-number'],
    [6, 'không rõ', 'table/value-and-state'],
    [0, 'nobody', 'table/unknown-unit'],
    [2, 'no-such-indicator', 'table/unknown-indicator'],
  ])(
    'are refused by line where column %i is “%s”, and nothing is written',
    async (column, content, code) => {
      await exported('csv');
      fill('kien-thuy', 'party-documents-issued', column, content);
      const before = files.text(reportPath);
      const { code: exit, err } = await figures('import', 'bảng.csv');
      expect(exit).toBe(1);
      expect(err).toContain(`[${code}]`);
      expect(err).toMatch(/^ {4}2 /mu);
      expect(files.text(reportPath)).toBe(before);
    },
  );

  it('are checked by the rules, which name the line of the table', async () => {
    await exported('csv');
    fill('kien-thuy', 'party-documents-issued', 5, '9,5');
    const { code, err } = await figures('import', 'bảng.csv');
    expect(code).toBe(1);
    expect(err).toContain('bảng.csv');
    expect(err).toMatch(/^ {4}2 .*figures\/count-not-whole/mu);
  });

  it('are refused from a file that is no table', async () => {
    files.put('/ban/bảng.xlsx', 'PK\u0003\u0004 không phải');
    expect((await figures('import', 'bảng.xlsx')).err).toContain('[table/damaged]');
    files.put('/ban/bảng.txt', '');
    expect((await figures('import', 'bảng.txt')).code).toBe(2);
  });
});

describe('a workbook', () => {
  const table = {
    name: 'Bảng',
    head: ['Tên', 'Số'],
    rows: [
      ['=1+1', 12.5],
      ['Quận "Lê Chân" & <b>', -3],
      [undefined, 0],
    ],
    widths: [20, 10],
  } as const;

  it('has words for words and numbers for numbers, formulas for nothing', async () => {
    const bytes = await writeSheet(table);
    expect(await readSheet(bytes)).toEqual({
      ok: true,
      rows: [
        ['Tên', 'Số'],
        ['=1+1', 12.5],
        ['Quận "Lê Chân" & <b>', -3],
        ['', 0],
      ],
    });
  });

  it('is the same bytes for the same table', async () => {
    expect(await writeSheet(table)).toEqual(await writeSheet(table));
  });
});
