import { parseReport, type Outline, type OutlineNode, type Report } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run, situation } from '../../test/run.js';

const [context, leadership, results, assessment, outlook] = haiPhongOutline.nodes;
const older: Outline = haiPhongOutline;
const below = ({ children = [] }: OutlineNode, drop: readonly string[]) =>
  children.filter(({ id }) => !drop.includes(id));

/** Agencies have a new id, two assessments are one, other bases are gone. */
const newer: Outline = {
  ...older,
  version: '2.0.0',
  nodes: [
    context,
    leadership,
    {
      ...results,
      children: below(results, ['results.other-bases']).map((node) =>
        node.id === 'results.agencies' ? { ...node, id: 'results.offices' } : node,
      ),
    },
    {
      ...assessment,
      children: [
        { id: 'assessment.weak', heading: 'Hạn chế và nguyên nhân' },
        ...below(assessment, ['assessment.shortcomings', 'assessment.causes']),
      ],
    },
    outlook,
  ],
};
const adapter = {
  sections: { 'results.agencies': 'results.offices' },
  merges: [
    {
      kind: 'section',
      from: ['assessment.shortcomings', 'assessment.causes'],
      into: 'assessment.weak',
    },
  ],
};
const path = '/ban/round/reports/le-chan/report.yaml';

async function store(files: Readonly<Record<string, unknown>> = {}): Promise<MemoryFileStore> {
  const own = await roundStore();
  own.put(path, situation('district'));
  own.put('/ban/new.json', JSON.stringify(newer));
  for (const [name, data] of Object.entries(files)) own.put(`/ban/${name}`, JSON.stringify(data));
  return own;
}

const read = (files: MemoryFileStore, at: string, outline: Outline): Report => {
  const parsed = parseReport(parse(files.text(at)), outline);
  if (!parsed.ok) throw new Error(at);
  return parsed.value;
};
const migrate = (files: MemoryFileStore, ...more: string[]) =>
  run(['migrate', path.slice('/ban/'.length), '--to', 'new.json', ...more], files);

describe('baocao migrate', () => {
  it('moves what is declared, keeps the older report and lists what has no place', async () => {
    const files = await store({ 'new.adapter.json': adapter });
    const before = read(files, path, older).responses;
    const { code, out } = await migrate(files);
    expect(code).toBe(1);
    expect(out).toContain('chuyển: Phần III, mục 2 “Kết quả thực hiện dân chủ trong hoạt động');
    expect(out).toContain('Không còn chỗ, cần người xem lại:\n  Phần III, mục 4 “Việc xây dựng');
    const after = read(files, path, newer);
    expect(after.outline).toEqual({ id: older.id, version: '2.0.0' });
    expect(after.responses['results.offices']).toEqual(before['results.agencies']);
    expect(after.responses['assessment.weak']).toMatchObject({
      blocks: [before['assessment.shortcomings'], before['assessment.causes']].flatMap((one) =>
        one?.kind === 'narrative' ? one.blocks : [],
      ),
    });
    expect(files.text(`${path}.1.0.0.bak`)).toBe(situation('district'));
    const orphans = parse(files.text(path.replace('.yaml', '.orphans.yaml'))) as Report;
    expect(Object.keys(orphans.responses)).toEqual(['results.other-bases']);
    expect((await run(['outline', 'diff', 'round/outline.json', 'new.json'], files)).out).toContain(
      'mang mã mới',
    );
  });

  it('loses no answer and no figure without an adapter, and says where they might go', async () => {
    const files = await store();
    const before = read(files, path, older);
    const { out } = await migrate(files, '--out', 'out.json');
    expect(out).toContain('có thể là: Phần III, mục 2');
    const after = read(files, '/ban/out.json', newer);
    const orphans = JSON.parse(files.text('/ban/out.orphans.json')) as Report;
    const kept = (key: 'responses' | 'indicators') =>
      [...Object.keys(after[key]), ...Object.keys(orphans[key])].sort();
    expect(kept('responses')).toEqual(Object.keys(before.responses).sort());
    expect(kept('indicators')).toEqual(Object.keys(before.indicators).sort());
    expect(files.text(path)).toBe(situation('district'));
  });

  it('previews without writing', async () => {
    const files = await store();
    const names = [...files.files.keys()];
    expect((await migrate(files, '--dry-run')).out).toContain('Mới là xem trước, chưa ghi gì.');
    expect([...files.files.keys()]).toEqual(names);
  });

  it('tells of figures that mean something else now', async () => {
    const changed = JSON.stringify(older).replace('"unit":"văn bản"', '"unit":"trang"');
    const files = await store({ 'new.json': JSON.parse(changed) as unknown });
    const { code, out } = await migrate(files, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('số liệu giữ nguyên, cần tính lại:\n  “Số văn bản mới của cấp ủy');
  });

  it('writes over nothing but the report, all or none', async () => {
    const files = await store();
    files.put(`${path}.1.0.0.bak`, 'old');
    expect(await migrate(files)).toMatchObject({ code: 2, out: '' });
    expect(files.text(path)).toBe(situation('district'));
    const full = await store();
    full.refuse = 'move 7'; // five files of the round, the older report, then the orphans
    expect(await migrate(full)).toMatchObject({ code: 2 });
    expect(full.text(path)).toBe(situation('district'));
  });

  it('tells what is wrong with its files', async () => {
    const files = await store({ 'bad.json': { merges: [{ kind: 'section', from: ['a'] }] } });
    expect(await migrate(files, '--renames', 'bad.json')).toMatchObject({ code: 1, out: '' });
    expect(await migrate(files, '--renames', 'gone.json')).toMatchObject({ code: 2, out: '' });
    expect(await run(['migrate', 'gone.yaml', '--to', 'new.json'], files)).toMatchObject({
      code: 2,
    });
  });
});

describe('baocao outline diff with new ids', () => {
  it('suggests them, takes them declared, and makes an annex without them', async () => {
    const files = await store({ 'ids.json': adapter });
    const diff = (...more: string[]) =>
      run(['outline', 'diff', 'round/outline.json', 'new.json', ...more], files);
    expect((await diff()).out).toContain('(results.agencies → results.offices)');
    const declared = await diff('--renames', 'ids.json', '--format', 'json', '--to', 'txt');
    expect(JSON.parse(declared.out)).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ kind: 'section-given-new-id', bump: 'major' }),
      ]) as unknown,
      suggestedRenames: { sections: {} },
    });
    const annex = files.text('/ban/qcdc-hai-phong_so-sanh_1.0.0_2.0.0.txt');
    expect(annex).toContain('SO SÁNH ĐỀ CƯƠNG BÁO CÁO');
    expect(annex).not.toMatch(/results\.|\{|mã mới/u);
  });
});
