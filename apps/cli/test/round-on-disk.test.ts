import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFileStore, runCli, type CliIo } from '../src/index.js';
import { situation } from './run.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baocao-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runOnDisk(...argv: string[]) {
  const printed = { out: '', err: '' };
  const io: CliIo = {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    colour: false,
    cwd: folder,
    env: { SOURCE_DATE_EPOCH: '1686384000' },
    now: () => new Date(),
    clock: () => performance.now(),
    files: nodeFileStore,
  };
  return { code: await runCli(argv, io), ...printed };
}

describe('a round from the first day to the last, on this computer', () => {
  it('is made, filled in, checked and printed', async () => {
    expect(await runOnDisk('init', 'đợt báo cáo')).toMatchObject({ code: 0 });
    const dir = ['--dir', 'đợt báo cáo'];
    expect(await runOnDisk('new', '--unit', 'kien-thuy', ...dir, '--form')).toMatchObject({
      code: 0,
    });
    expect(await runOnDisk('check', ...dir)).toMatchObject({ code: 1 });

    const unit = join(folder, 'đợt báo cáo/reports/kien-thuy');
    await writeFile(join(unit, 'report.yaml'), situation('district'));
    expect(await runOnDisk('check', ...dir)).toMatchObject({ code: 0 });

    const report = join(unit, 'report.yaml');
    expect(await runOnDisk('render', report, '--to', 'pdf,docx,txt')).toMatchObject({ code: 0 });
    expect((await readdir(unit)).sort()).toEqual([
      'kien-thuy_bao-cao_2023-h1.docx',
      'kien-thuy_bao-cao_2023-h1.pdf',
      'kien-thuy_bao-cao_2023-h1.txt',
      'kien-thuy_mau-bao-cao_2023-h1.docx',
      'report.yaml',
    ]);

    const first = await readFile(join(unit, 'kien-thuy_bao-cao_2023-h1.pdf'));
    await runOnDisk('render', report, '--to', 'pdf');
    expect(await readFile(join(unit, 'kien-thuy_bao-cao_2023-h1.pdf'))).toEqual(first);
  });

  it('names what the system refuses, and leaves nothing', async () => {
    await writeFile(join(folder, 'tệp'), 'x');
    const { code, err } = await runOnDisk('init', 'tệp/round');
    expect(code).toBe(2);
    expect(err).toContain('Hệ thống không cho đọc hoặc ghi');
    expect(await readFile(join(folder, 'tệp'), 'utf8')).toBe('x');
  });
});

it('is a program', () => {
  const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
  const node = ['--conditions=@baocao/source', '--import', 'tsx', bin];
  const options = { encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) } as const;
  const show = spawnSync(process.execPath, [...node, 'outline', 'show'], options);
  expect(show).toMatchObject({ status: 0, stderr: '' });
  expect(show.stdout).toContain('ĐỀ CƯƠNG BÁO CÁO');
  expect(show.stdout).not.toContain('\u001b[');
  const wrong = spawnSync(process.execPath, [...node, 'chek'], options);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
});
