import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run } from '../../test/run.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';

const names = [
  'README.md',
  'outline.base.json',
  'outline.json',
  'reports/.gitkeep',
  'round.json',
  'units.csv',
];

describe('baocao init', () => {
  it('makes a round folder that reads back as the template', async () => {
    const files = await roundStore();
    expect([...files.files.keys()].sort()).toEqual(names.map((name) => `/ban/round/${name}`));
    const read = await readRoundFolder({ cwd: '/', files }, '/ban/round');
    expect(read).toEqual({ ok: true, value: haiPhongTemplate, findings: [] });
  });

  it('says what it made and what comes next', async () => {
    const { code, out, err } = await run(['init', 'round']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Đã lập đợt báo cáo qcdc-2023-h1 trong round');
    expect(out).toContain('trước ngày 15/6/2023');
    expect(out).toContain('baocao new --unit hong-bang --dir round');
  });

  it('writes the words for people in the language asked for', async () => {
    const files = new MemoryFileStore();
    await run(['init', 'round', '--lang', 'en'], files);
    expect(files.text('/ban/round/README.md')).toContain('the first 6 months of 2023');
  });

  it('takes an empty folder, and refuses one that is not', async () => {
    const empty = new MemoryFileStore();
    await empty.makeFolder('/ban/round');
    expect((await run(['init', 'round'], empty)).code).toBe(0);

    const full = new MemoryFileStore({ '/ban/round/note.txt': 'x' });
    const { code, err } = await run(['init', 'round'], full);
    expect(code).toBe(2);
    expect(err).toContain('“round” đã có và không trống');
    expect([...full.files.keys()]).toEqual(['/ban/round/note.txt']);
  });

  it('refuses the place of a file', async () => {
    const files = new MemoryFileStore({ '/ban/round': 'x' });
    const { code, err } = await run(['init', 'round'], files);
    expect(code).toBe(2);
    expect(err).toContain('“round” không phải là thư mục');
  });

  it.each(['stage 1', 'stage 5', 'move 1', 'move 5'])(
    'leaves nothing when the disk is full at %s',
    async (refuse) => {
      const files = new MemoryFileStore();
      files.refuse = refuse;
      const { code, err } = await run(['init', 'round'], files);
      expect(code).toBe(2);
      expect(err).toContain('đĩa đã đầy');
      expect([...files.files.keys()]).toEqual([]);
      expect([...files.folders]).toEqual(['/']);
    },
  );
});
