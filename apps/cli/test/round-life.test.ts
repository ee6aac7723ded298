import { parseRoundEvent, type RoundEvent } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../src/spreadsheet/read-sheet.js';
import type { MemoryFileStore } from './memory-file-store.js';
import { roundStore, run, situation } from './run.js';

const dir = ['--dir', 'round'];
const unit = 'kien-thuy';
const reportPath = `/ban/round/reports/${unit}/report.yaml`;
const at = (moment: string) => ({ now: () => new Date(moment), env: { USER: 'van-thu' } });

async function openStore(): Promise<MemoryFileStore> {
  const files = await roundStore();
  files.put(reportPath, situation('district'));
  await run(['round', 'open', ...dir], files, at('2023-05-26T02:00:00Z'));
  return files;
}

const round = (files: MemoryFileStore, moment: string, ...argv: string[]) =>
  run(['round', ...argv, ...dir], files, at(moment));

function eventsIn(files: MemoryFileStore): readonly RoundEvent[] {
  const lines = files.text('/ban/round/events.jsonl').trimEnd().split('\n');
  return lines.map((line) => {
    const parsed = parseRoundEvent(JSON.parse(line));
    if (!parsed.ok) throw new Error(line);
    return parsed.value;
  });
}

const kindsIn = (files: MemoryFileStore) => eventsIn(files).map(({ kind }) => kind);

describe('a round, from its opening to a correction after its end', () => {
  it('is kept as a line for each step', async () => {
    const files = await openStore();
    const step = (...argv: string[]) => round(files, '2023-06-14T02:00:00Z', ...argv);
    expect(await step('submit', unit, '--complete')).toMatchObject({ code: 0, err: '' });
    expect(await step('return', unit, '--reason', 'thiếu phụ lục')).toMatchObject({ code: 0 });
    files.put(reportPath, situation('district').replace(/96\b/u, '97'));
    expect(await step('submit', unit)).toMatchObject({ code: 0 });
    expect(await step('accept', unit)).toMatchObject({ code: 0 });
    expect(await step('exclude', 'do-son', '--reason', 'đã sáp nhập')).toMatchObject({ code: 0 });
    expect(await step('restore', 'do-son')).toMatchObject({ code: 0 });
    expect(await step('extend', 'an-lao', '--to', '20/6/2023')).toMatchObject({ code: 0 });
    expect(await step('close')).toMatchObject({
      out: 'Đã khoá sổ: nhận được báo cáo của 1/33 đơn vị phải gửi.\n',
    });
    files.put(reportPath, situation('district').replace(/96\b/u, '98'));
    expect(await step('submit', unit)).toMatchObject({ code: 1 });
    expect(await step('correct', unit, '--reason', 'nhầm số')).toMatchObject({ code: 0 });
    expect(kindsIn(files)).toEqual([
      'issued',
      'opened',
      'submitted',
      'returned',
      'submitted',
      'accepted',
      'excluded',
      'restored',
      'extended',
      'closed',
      'corrected',
    ]);
    expect(eventsIn(files)[2]).toMatchObject({
      at: '2023-06-14T09:00:00+07:00',
      by: 'van-thu',
      version: 1,
      declaredComplete: true,
      number: { sequence: 18, symbol: 'BC/BCĐ' },
    });
  });

  it('takes no report twice, and none with errors or with warnings that nobody has seen', async () => {
    const files = await openStore();
    const moment = '2023-06-14T02:00:00Z';
    await round(files, moment, 'submit', unit);
    const again = await round(files, moment, 'submit', unit);
    expect(again.out).toContain('đã được ghi nhận từ trước');
    files.put(reportPath, situation('district').replace('Kiến Thụy', 'Kiến  Thụy ,'));
    const warned = await round(files, moment, 'submit', unit);
    expect(warned.code).toBe(1);
    expect(warned.err).toContain('chưa được xác nhận đã xem');
    const seen = ['--acknowledge', 'all'];
    expect((await round(files, moment, 'submit', unit, ...seen)).code).toBe(2);
    const noted = await round(files, moment, 'submit', unit, ...seen, '--note', 'đã đối chiếu');
    expect(noted.code).toBe(0);
    const [last] = eventsIn(files).slice(-1);
    expect(last?.kind === 'submitted' && last.acknowledged[0]?.note).toBe('đã đối chiếu');
    files.put('/ban/round/reports/le-chan/report.yaml', situation('district'));
    const stranger = await round(files, moment, 'submit', 'le-chan');
    expect(stranger.err).toContain('không phải của Quận Lê Chân');
    expect(kindsIn(files)).toHaveLength(4);
  });

  it('writes no event that it could not read again', async () => {
    const files = await openStore();
    const { code } = await round(files, '2023-06-14T02:00:00Z', 'exclude', unit, '--reason', ' ');
    expect(code).toBe(1);
    expect(kindsIn(files)).toHaveLength(2);
  });

  it('tells the line of an event that is damaged, and one that was changed afterwards', async () => {
    const files = await openStore();
    await round(files, '2023-06-14T02:00:00Z', 'submit', unit);
    files.put(`/ban/round/reports/${unit}/submitted-1.json`, '{}');
    expect((await round(files, '2023-06-14T02:00:00Z', 'status')).code).toBe(1);
    files.put('/ban/round/events.jsonl', `${files.text('/ban/round/events.jsonl')}{"kind":`);
    const broken = await round(files, '2023-06-14T02:00:00Z', 'status');
    expect(broken.code).toBe(1);
    expect(broken.err).toMatch(/^ {4}4 /mu);
  });
});

describe('baocao round remind', () => {
  const letter = (files: MemoryFileStore, name: string) =>
    files.text(`/ban/round/don-doc/qcdc-2023-h1_don-doc_${name}.txt`).replace(/\s+/gu, ' ');

  it('writes to those that are late, never to others, and names the letter before', async () => {
    const files = await openStore();
    await round(files, '2023-06-14T02:00:00Z', 'submit', unit);
    await round(files, '2023-06-14T02:00:00Z', 'exclude', 'do-son', '--reason', 'sáp nhập');
    await round(files, '2023-06-14T02:00:00Z', 'extend', 'an-lao', '--to', '2023-06-18');
    const remind = (moment: string, deadline: string, ...more: string[]) =>
      round(files, moment, 'remind', '--deadline', deadline, '--to', 'txt', ...more);

    await remind('2023-06-16T02:00:00Z', '20/6/2023');
    expect(kindsIn(files)).not.toContain('reminded');
    expect(letter(files, 'du-thao-1')).toContain('Quận ủy Lê Chân');

    await remind('2023-06-16T02:00:00Z', '20/6/2023', '--number', '57');
    const first = letter(files, '57');
    for (const name of ['Kiến Thụy', 'Đồ Sơn', 'An Lão']) expect(first).not.toContain(name);
    const again = await remind('2023-06-16T02:00:00Z', '20/6/2023', '--number', '57');
    expect(again.out).toContain('đã được ghi nhận từ trước');

    await remind('2023-06-21T02:00:00Z', '25/6/2023', '--number', '60');
    expect(letter(files, '60')).toContain('Huyện ủy An Lão');
    expect(letter(files, '60')).not.toContain('đã đôn đốc tại');
    expect(letter(files, '61')).toContain('57-CV/BCĐ');
    expect(letter(files, '61')).toContain('Quận ủy Lê Chân');
    const reminded = eventsIn(files).filter((event) => event.kind === 'reminded');
    expect(
      reminded.map(({ ordinal, units }) => `${String(ordinal)}: ${String(units.length)}`),
    ).toEqual(['1: 30', '1: 1', '2: 30']);
  });

  it('says so when nobody is late', async () => {
    const files = await openStore();
    const { out } = await round(files, '2023-06-10T02:00:00Z', 'remind', '--deadline', '20/6/2023');
    expect(out).toContain('Không có đơn vị nào quá hạn');
  });
});

describe('baocao round status', () => {
  const moment = '2023-06-16T02:00:00Z';
  const status = async (...argv: string[]) => {
    const files = await openStore();
    await round(files, '2023-06-14T02:00:00Z', 'submit', unit, '--complete');
    return { files, ...(await round(files, moment, 'status', ...argv)) };
  };

  it('prints a table whose columns stand below one another', async () => {
    const { code, out } = await status();
    expect(code).toBe(0);
    const table = out.split('\n').slice(3, 38);
    const column = table[0]?.indexOf('Thời hạn') ?? -1;
    expect(table.slice(2).map((line) => line.slice(column, column + 14).trimEnd())).toEqual(
      Array.from({ length: 33 }, (_, index) => (index === 11 ? 'đúng hạn' : 'quá hạn 2 ngày')),
    );
    expect(out).toContain('Phải gửi 33/33 đơn vị (loại trừ 0): đã nhận 1, gồm đúng hạn 1, chậm 0');
    expect(out).not.toContain('\u001b[');
  });

  it('uses colours on a terminal, and only there', async () => {
    const files = await openStore();
    const { out } = await run(['round', 'status', ...dir], files, { ...at(moment), colour: true });
    expect(out).toContain('\u001b[31m');
  });

  it('tells where the round stood on an earlier day', async () => {
    const { out } = await status('--on', '12/6/2023', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ on: '2023-06-12', counts: { received: 0, owed: 33 } });
  });

  it('gives programs what it counts', async () => {
    const { out } = await status('--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      phase: 'open',
      counts: { expected: 33, received: 1, declaredComplete: 1, completeInContent: 1 },
    });
  });

  it('gives spreadsheets the same rows, in both formats', async () => {
    const { out } = await status('--format', 'csv');
    expect(out.startsWith('\uFEFFTT,Đơn vị,')).toBe(true);
    expect(out.split('\r\n')).toHaveLength(35);
    const { files } = await status('--format', 'xlsx');
    const bytes = files.files.get('/ban/round/qcdc-2023-h1_tinh-hinh-gui_2023-06-16.xlsx');
    const sheet = await readSheet(bytes ?? new Uint8Array());
    expect(sheet.ok && sheet.rows[12]).toEqual(
      expect.arrayContaining([12, 'Huyện Kiến Thụy', 'đúng hạn', 'đủ']),
    );
  });
});
