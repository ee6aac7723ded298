import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '@baocao/core';
import type { Consolidated } from '@baocao/core/consolidate';
import { parse, stringify } from 'yaml';
import type { CliIo } from '../cli-io.js';
import type { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run, situation } from '../../test/run.js';

const out = '/ban/round/consolidated';

async function storeWithReports(): Promise<MemoryFileStore> {
  const files = await roundStore();
  files.put('/ban/round/reports/kien-thuy/report.yaml', situation('district'));
  files.put('/ban/round/reports/so-noi-vu/report.yaml', situation('department-with-faults'));
  return files;
}

/** The example of another outline. */
const example = (name: string) =>
  readFileSync(
    new URL(`../../../../examples/hai-phong-onto-the-centre/${name}`, import.meta.url),
    'utf8',
  );

const consolidate = (files: MemoryFileStore, ...more: string[]) =>
  run(['consolidate', 'round', '--to', 'txt', ...more], files);

describe('baocao consolidate', () => {
  it('leaves document, figures, data with provenance and workbench', async () => {
    const files = await storeWithReports();
    const { code, out: printed, err } = await consolidate(files);
    // The department gives a share without its two numbers, which is worth a warning.
    expect(code).toBe(1);
    expect(err).toContain('consolidation/');
    expect(printed).toContain('Đã tổng hợp báo cáo của 2/33 đơn vị.');
    const text = files.text(`${out}/qcdc-2023-h1_tong-hop.txt`).replace(/\s+/gu, ' ');
    expect(text).toContain('Kính gửi: - Thường trực Thành ủy');
    expect(text).toContain('Huyện Kiến Thụy');
    expect(files.text(`${out}/qcdc-2023-h1_tong-hop.csv`)).toContain('strikes,');
    expect(files.files.get(`${out}/qcdc-2023-h1_tong-hop.xlsx`)?.slice(0, 2)).toEqual(
      new TextEncoder().encode('PK'),
    );
    const data = JSON.parse(files.text(`${out}/consolidated.json`)) as object;
    expect(Object.keys(data)).toEqual(['report', 'provenance']);
    expect(files.text(`${out}/workbench/context.yaml`)).toMatch(/^# Phần I: KHÁI QUÁT/u);
  });

  it('explains a figure unit by unit, and writes nothing', async () => {
    const files = await storeWithReports();
    const before = [...files.files.keys()];
    const { code, out: printed } = await consolidate(files, '--explain', 'party-documents-issued');
    expect(code).toBe(0);
    expect(printed).toMatch(/Huyện Kiến Thụy +9\n/u);
    expect(printed).toMatch(/Kết quả: \d+ \(2\/33 đơn vị báo cáo\)/u);
    expect([...files.files.keys()]).toEqual(before);
    const unknown = await consolidate(files, '--explain', 'strike');
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.err).toContain('strikes');
  });

  it('keeps what an editor wrote when a late report comes', async () => {
    const files = await storeWithReports();
    await consolidate(files);
    const path = `${out}/workbench/context.yaml`;
    // Written by the command above.
    const desk = parse(files.text(path)) as { entries: { passages: string[] }[] };
    desk.entries[0] = {
      ...desk.entries[0],
      passages: desk.entries[0]?.passages ?? [],
      ...{ use: 'rewrite', text: 'Lời của người biên tập.' },
    };
    files.put(path, stringify(desk));
    const late = situation('district').replace('unit: kien-thuy', 'unit: le-chan');
    files.put('/ban/round/reports/le-chan/report.yaml', late);
    const { out: printed } = await consolidate(files);
    expect(printed).toContain('3/33');
    expect(files.text(`${out}/qcdc-2023-h1_tong-hop.txt`)).toContain('Lời của người biên tập.');
    expect(files.text(path)).toContain('Lời của người biên tập.');
  });

  it('stops before it writes over a workbench that it cannot read', async () => {
    const files = await storeWithReports();
    files.put(`${out}/workbench/context.yaml`, 'entries: [');
    const { code, err } = await consolidate(files);
    expect(code).toBe(1);
    expect(err).toContain('context.yaml');
    expect(files.text(`${out}/workbench/context.yaml`)).toBe('entries: [');
    expect(files.files.has(`${out}/consolidated.json`)).toBe(false);
  });

  it('leaves out what it cannot read, and says so', async () => {
    const files = await storeWithReports();
    files.put('/ban/round/reports/le-chan/report.json', '{');
    const again = situation('district');
    files.put('/ban/round/reports/hong-bang/report.yaml', again);
    const { code, err, out: printed } = await consolidate(files);
    expect(code).toBe(1);
    expect(err).toContain('le-chan/report.json');
    expect(err).toContain('đã có trong thư mục khác');
    expect(printed).toContain('2/33');
  });

  it('takes in a consolidated report of units below, and compares with an earlier one', async () => {
    const files = await storeWithReports();
    await consolidate(files);
    const whole = files
      .text(`${out}/consolidated.json`)
      .replace('"unit":"hai-phong"', '"unit":"le-chan"');
    const above = await roundStore();
    above.put('/ban/round/reports/le-chan/report.json', '{}');
    above.put('/ban/round/reports/le-chan/consolidated.json', whole);
    above.put('/ban/before.json', whole);
    const { out: printed } = await consolidate(above, '--earlier', 'before.json', '--show-sources');
    // The 33 units behind Lê Chân take its place among the 33 of the round.
    expect(printed).toContain('Đã tổng hợp báo cáo của 2/65 đơn vị.');
    const text = above.text(`${out}/qcdc-2023-h1_tong-hop.txt`);
    expect(text).toContain('SO SÁNH SỐ LIỆU');
    expect(text).toContain('(Nguồn: ');
  });

  it('consolidates again whenever something changes', async () => {
    const files = await storeWithReports();
    let calls = 0;
    const watch: CliIo['watch'] = async (folder, counts, changed) => {
      expect(folder).toBe('/ban/round');
      const read = ['reports/le-chan/report.yaml', 'events.jsonl', 'units.csv', 'round.json'];
      expect([...read, 'consolidated/x.pdf', 'events.lock'].filter(counts)).toEqual(read);
      const late = situation('district').replace('unit: kien-thuy', 'unit: le-chan');
      files.put('/ban/round/reports/le-chan/report.yaml', late);
      await changed();
      calls += 1;
    };
    const result = await run(['consolidate', 'round', '--to', 'txt', '--watch'], files, { watch });
    expect(calls).toBe(1);
    expect(result.out).toContain('2/33');
    expect(result.out).toContain('3/33');
  });

  it('counts no unit that was excluded', async () => {
    const files = await storeWithReports();
    const byWhom = ['--by', 'Tổ Thư ký', '--dir', 'round'];
    await run(['round', 'open', ...byWhom], files);
    const exclude = ['exclude', 'so-noi-vu', '--reason', 'giải thể', ...byWhom];
    expect(await run(['round', ...exclude], files)).toMatchObject({ code: 0 });
    expect((await consolidate(files, '--reports', 'drafts')).out).toContain('1/32');
  });

  it('takes what was submitted, as it was received, once anything is recorded of the round', async () => {
    const files = await storeWithReports();
    const byWhom = ['--by', 'Tổ Thư ký', '--dir', 'round'];
    await run(['round', 'open', ...byWhom], files);
    const none = await consolidate(files);
    expect(none.out).toContain('0/33');
    expect(none.err).toContain('Còn 2 đơn vị có bản đang soạn chưa gửi');
    const submit = [
      'round',
      'submit',
      'kien-thuy',
      '--acknowledge',
      'all',
      '--note',
      'đã đối chiếu',
      ...byWhom,
    ];
    expect(await run(submit, files)).toMatchObject({ code: 0 });
    const draft = '/ban/round/reports/kien-thuy/report.yaml';
    files.put(draft, files.text(draft).replace(/(party-documents-issued:) *\d+/u, '$1 999'));
    expect((await consolidate(files)).out).toContain('1/33');
    expect((await consolidate(files, '--explain', 'party-documents-issued')).out).toMatch(
      /Huyện Kiến Thụy +9\n/u,
    );
    const text = files.text(`${out}/qcdc-2023-h1_tong-hop.txt`);
    expect(text).toContain('DANH SÁCH BÁO CÁO ĐƯỢC TỔNG HỢP');
    expect(text).toMatch(/Huyện Kiến Thụy\t[^\n]*\tbản gửi lần 1\n/u);
    const { provenance } = JSON.parse(files.text(`${out}/consolidated.json`)) as Consolidated;
    expect(provenance.units.filter(({ version }) => version === 1)).toHaveLength(1);
    const accepted = await consolidate(files, '--reports', 'accepted');
    expect(accepted.out).toContain('0/33');
  });

  it('checks what became of the tasks and proposals of the last period', async () => {
    const files = await storeWithReports();
    await consolidate(files);
    files.put('/ban/previous.json', files.text(`${out}/consolidated.json`));
    const { out: printed } = await consolidate(files, '--previous', 'previous.json');
    const [, all, takenUp] =
      /Nhiệm vụ, kiến nghị nêu tại báo cáo [^:]+: (\d+) nội dung; có đề cập (\d+)/u.exec(printed) ??
      [];
    expect(Number(all)).toBeGreaterThan(2);
    // It is the very same report.
    expect(Number(takenUp)).toBeGreaterThan(0);
    const text = files.text(`${out}/qcdc-2023-h1_tong-hop.txt`);
    expect(text).toContain('VIỆC THỰC HIỆN NHIỆM VỤ, KIẾN NGHỊ');
    expect(text).toMatch(/\tNhiệm vụ\t[^\n]+\tCó đề cập\n/u);
    expect(text).toContain('SO SÁNH SỐ LIỆU');
    const data = JSON.parse(files.text(`${out}/carry-over.json`)) as {
      items: { kind: string; text: string; address: string }[];
    };
    expect(data.items).toHaveLength(Number(all));
    for (const { text } of data.items) expect(text).not.toMatch(/:$/u);
    expect(data.items[0]?.kind).toBe('task');
    expect(data.items[0]?.address).toMatch(/^Phần V/u);
  });

  it('consolidates onto the outline of the level above', async () => {
    const files = await storeWithReports();
    files.put('/ban/centre.json', example('outline.json'));
    files.put('/ban/mapping.yaml', example('mapping.yaml'));
    const onto = ['--onto', 'centre.json', '--mapping', 'mapping.yaml'];
    const { err } = await consolidate(files, ...onto);
    // What has no place above is told, and nothing else is lost.
    expect(err).toContain('không có chỗ trong báo cáo tổng hợp');
    expect(err).toMatch(/lưu ý: Phần V, mục 1: [^\n]*không đưa vào báo cáo tổng hợp/u);
    const { report } = JSON.parse(files.text(`${out}/consolidated.json`)) as {
      report: Report;
    };
    expect(report.outline).toEqual({ id: 'qcdc-centre', version: '1.0.0' });
    expect(Object.keys(report.responses)).toEqual([
      'situation',
      'leadership',
      'results',
      'proposals',
    ]);
    expect(report.indicators).toMatchObject({
      // What the city asks as three figures, added up unit by unit.
      'documents-issued': { kind: 'value', value: 9 + 11 + 6 + 5 + 4 },
    });
    const { out: origin } = await consolidate(files, ...onto, '--explain', 'documents-issued');
    expect(origin).toContain('Huyện Kiến Thụy');
    expect(files.text(`${out}/qcdc-2023-h1_tong-hop.txt`)).toContain('TÌNH HÌNH CHUNG');
  });

  it('says where a mapping leads nowhere, and writes nothing', async () => {
    const files = await storeWithReports();
    files.put('/ban/centre.json', example('outline.json'));
    files.put('/ban/mapping.yaml', 'figures:\n  - from: [strike]\n    to: strikes\n');
    const onto = ['--onto', 'centre.json', '--mapping', 'mapping.yaml'];
    const { code, err } = await consolidate(files, ...onto);
    expect(code).toBe(1);
    expect(err).toMatch(/^mapping\.yaml\n +2:12 /u);
    expect(err).toContain('Dòng chuyển chỉ tiêu 1 › chỉ tiêu nguồn 1: không có chỉ tiêu “strike”');
    expect(files.files.has(`${out}/consolidated.json`)).toBe(false);
    const alone = await consolidate(files, '--mapping', 'mapping.yaml');
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.err).toContain('--onto');
  });

  it('prints of a round of hundreds of units what can be read, unless more is asked for', async () => {
    const files = await storeWithReports();
    const numbers = Array.from({ length: 400 }, (_, place) => String(place + 1));
    const units = numbers.map((number) => `xa-${number},Xã ${number},district,,,,,,`);
    const list = files.text('/ban/round/units.csv').trim();
    files.put('/ban/round/units.csv', `${[list, ...units].join('\n')}\n`);
    const told = numbers.slice(0, 45).map((number) => `    Đã làm xong việc thứ ${number}.`);
    const report = situation('district').replace('context: |\n', `$&${told.join('\n')}\n`);
    files.put('/ban/round/reports/kien-thuy/report.yaml', report);
    const few = await consolidate(files);
    const printed = () =>
      files.text(`${out}/qcdc-2023-h1_tong-hop.txt`).match(/việc thứ \d+/gu)?.length ?? 0;
    expect(few.err).toContain('--statements');
    expect(printed()).toBeGreaterThan(20);
    expect(printed()).toBeLessThanOrEqual(30);
    const all = await consolidate(files, '--statements', '100');
    expect(all.err).not.toContain('--statements');
    expect(printed()).toBe(45);
  });

  it('refuses a number of statements that is none', async () => {
    const { code, err } = await consolidate(await storeWithReports(), '--statements', 'x');
    expect(code).toBe(2);
    expect(err).toContain('không phải là số nội dung');
  });
});
