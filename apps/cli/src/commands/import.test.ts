import { parseReport } from '@baocao/core';
import { writeDocx } from '@baocao/docx';
import { composeReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run, situation } from '../../test/run.js';

const at = new Date('2023-06-10T07:30:00Z');

function district() {
  const parsed = parseReport(parse(situation('district')), haiPhongTemplate.outline);
  if (!parsed.ok) throw new Error('The sample report is broken.');
  return parsed.value;
}

const typed = new URL('../../../../packages/docx/corpus/typed-report.docx', import.meta.url);

/** A round folder, and a filled form, a typed report and a broken file in `/ban/inbox`. */
async function inbox(): Promise<MemoryFileStore> {
  const files = await roundStore();
  const { bytes } = await writeDocx(composeReport(haiPhongTemplate, district()), { at });
  files.put('/ban/inbox/a.docx', bytes);
  files.put('/ban/inbox/b.DOCX', readFileSync(typed));
  files.put('/ban/inbox/c.docx', 'not a Word file');
  files.put('/ban/inbox/~$a.docx', 'held by Word');
  return files;
}

describe('a Word file of the form', () => {
  it('comes back as the report that it was made from', async () => {
    const files = await inbox();
    const argv = ['import', 'inbox/a.docx', '--dir', 'round', '--out', 'back.yaml'];
    const { code, out, err } = await run(argv, files);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('theo ô nhập của mẫu');
    expect(parse(files.text('/ban/back.yaml'))).toEqual(district());
  });

  it('tells programs the report, how it was found, and what was left over', async () => {
    const argv = ['import', 'inbox/a.docx', '--dir', 'round', '--format', 'json'];
    const { out } = await run(argv, await inbox());
    expect(JSON.parse(out)).toMatchObject({
      file: 'inbox/a.docx',
      report: district(),
      tiers: { headings: 0, missing: 0 },
      unplaced: [],
      diagnostics: [],
    });
  });

  it('does not write over a file unless it is told to', async () => {
    const files = await inbox();
    files.put('/ban/back.yaml', 'mine');
    const argv = ['import', 'inbox/a.docx', '--dir', 'round', '--out', 'back.yaml'];
    expect((await run(argv, files)).out).toContain('--force');
    expect(files.text('/ban/back.yaml')).toBe('mine');
    await run([...argv, '--force'], files);
    expect(files.text('/ban/back.yaml')).toContain('responses:');
  });
});

describe('a folder', () => {
  const argv = ['import', 'inbox', '--dir', 'round', '--out', 'read'];

  it('is read file by file, with a table of how each was found', async () => {
    const files = await inbox();
    const { code, out, err } = await run(argv, files);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.split(/\s{2,}/u)[0])).toEqual([
      'Tệp',
      'inbox/a.docx',
      'inbox/b.DOCX',
      'inbox/c.docx',
      '',
    ]);
    expect(out).toContain('không đọc được');
    expect(err).toContain('[document/not-docx]');
    expect([...files.files.keys()].filter((path) => path.startsWith('/ban/read/'))).toEqual([
      '/ban/read/a.yaml',
      '/ban/read/b.yaml',
    ]);
  });

  it('is gone on with when it was broken off', async () => {
    const files = await inbox();
    files.refuse = 'stage 12';
    const before = files.files.size;
    expect((await run(argv, files)).code).toBe(1);
    expect(files.files.size).toBe(before + 2);
    files.put('/ban/read/a.yaml', 'done before');
    const { out } = await run(argv, files);
    expect(out).toContain('đã có, giữ nguyên');
    expect(files.text('/ban/read/a.yaml')).toBe('done before');
  });

  it('shows on a terminal how far it is, and takes that away at the end', async () => {
    const { err } = await run(argv, await inbox(), { terminal: true });
    expect(err).toContain('1/3 b.DOCX');
    expect(err).toContain('\r\u001b[K');
  });
});

describe('a file of an unknown unit', () => {
  it('is an error, and is not written', async () => {
    const files = await inbox();
    const argv = ['import', 'inbox/c.docx', '--dir', 'round', '--unit', 'le-chang'];
    const { code, err } = await run(argv, files);
    expect(code).toBe(2);
    expect(err).toContain('le-chan');
  });
});

it('has to be given a folder with Word files', async () => {
  const files = await roundStore();
  const { code, err } = await run(['import', 'round'], files);
  expect(code).toBe(2);
  expect(err).toContain('.docx');
});
