import { nodeFileStore, runCli } from '@baocao/cli';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCreate, type Ask } from './run-create.js';
import { en } from './texts/en.data.js';
import { vi } from './texts/vi.data.js';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'baocao-create-'));
});
afterEach(() => rm(cwd, { recursive: true }));

async function run(argv: readonly string[], ask?: Ask, files = nodeFileStore) {
  const printed = { out: '', err: '' };
  const code = await runCreate(argv, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    ...(ask && { ask }),
    cwd,
    today: '2025-11-20',
    files,
  });
  return { code, ...printed };
}

const songLam = ['--locality', 'tỉnh Sông Lam'];

describe('npm create @baocao', () => {
  it.each(['party', 'state'])(
    'makes a round in the layout of the %s that no rule minds',
    async (layout) => {
      await run([...songLam, '--layout', layout, '--keep', 'json', 'made']);
      const [round = ''] = await readdir(join(cwd, 'made/rounds'));
      const printed: string[] = [];
      const print = (text: string) => void printed.push(text);
      const io = { out: print, err: print, colour: false, cwd, env: {}, now: () => new Date() };
      const argv = ['template', 'check', `made/rounds/${round}`];
      expect(await runCli(argv, { ...io, files: nodeFileStore })).toBe(0);
      expect(printed.join('').trim().split('\n')).toHaveLength(2);
    },
  );

  it('makes the folder from options alone, without asking', async () => {
    const ask: Ask = () => Promise.reject(new Error('asked'));
    expect(await run([...songLam, '--yes'], ask)).toMatchObject({ code: 0, err: '' });
    expect(await readdir(cwd)).toEqual(['bao-cao-tinh-song-lam']);
    const text = await readFile(join(cwd, 'bao-cao-tinh-song-lam/package.json'), 'utf8');
    expect(text).toContain('"name": "bao-cao-tinh-song-lam"');
  });

  it('asks for what is not given, offers what most would say, and takes the answers', async () => {
    const asked: [string, string | undefined][] = [];
    const ask: Ask = (question, offered) => {
      asked.push([question, offered]);
      return Promise.resolve(question === 'locality' ? 'xã An Phú' : offered);
    };
    expect(await run(['--layout', 'state'], ask)).toMatchObject({ code: 0 });
    expect(asked).toEqual([
      ['locality', undefined],
      ['body', 'Ủy ban nhân dân xã An Phú'],
      ['date', '2025-11-20'],
      ['period', '2025-h2'],
      ['deadline', '2025-12-15'],
      ['units', 'Đơn vị 1; Đơn vị 2; Đơn vị 3'],
      ['keeping', 'typescript'],
      ['name', 'bao-cao-xa-an-phu'],
    ]);
  });

  it('writes nothing when the person stops', async () => {
    expect(await run([], () => Promise.resolve(undefined))).toMatchObject({ code: 1 });
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each([
    [[], vi['bad.locality']],
    [['--locality', 'Sông Lam'], vi['bad.locality']],
    [[...songLam, '--layout', 'church'], vi['bad.layout']],
    [[...songLam, '--date', '25/5/2026'], vi['bad.date']],
    [[...songLam, '--period', '2023-h1'], vi['bad.period']],
    [[...songLam, '--deadline', '2025-01-01'], vi['bad.deadline']],
    [[...songLam, '--units', ';'], vi['bad.units']],
    [[...songLam, '--name', '../up'], vi['bad.name']],
    [[...songLam, '--keep', 'xml', '--lang', 'en'], en['bad.keeping']],
  ])('refuses %j and says what would do', async (argv, text) => {
    expect(await run(argv)).toEqual({ code: 2, out: '', err: `${text}\n` });
    expect(await readdir(cwd)).toEqual([]);
  });

  it('names an option that it does not know', async () => {
    const { code, err } = await run(['--colour', 'red']);
    expect(code).toBe(2);
    expect(err).toContain('--colour');
  });

  it('leaves a folder that holds something as it is', async () => {
    await mkdir(join(cwd, 'mine'));
    await writeFile(join(cwd, 'mine/notes.txt'), 'kept');
    expect(await run(['mine', ...songLam])).toMatchObject({ code: 2 });
    expect(await readdir(join(cwd, 'mine'))).toEqual(['notes.txt']);
  });

  it('leaves nothing behind when the disk refuses half-way', async () => {
    let staged = 0;
    const full: typeof nodeFileStore = {
      ...nodeFileStore,
      stage: (path, bytes) => {
        staged += 1;
        return staged > 4 ? Promise.reject(new Error('ENOSPC')) : nodeFileStore.stage(path, bytes);
      },
    };
    expect(await run(songLam, undefined, full)).toMatchObject({ code: 2 });
    expect(await readdir(cwd)).toEqual([]);
  });

  it('tells when the layout rules of the day are not known', async () => {
    const { code, err } = await run([...songLam, '--date', '2018-01-20', '--period', '2026-h2']);
    expect(code).toBe(0);
    expect(err).toContain('2018-01-20');
  });

  it('speaks both languages with the same holes', () => {
    const holes = (text: string) => [...text.matchAll(/\{[a-z]+\}/gu)].map(String).sort();
    for (const [key, text] of Object.entries(vi)) {
      expect(holes(Object.entries(en).find(([name]) => name === key)?.[1] ?? '')).toEqual(
        holes(text),
      );
    }
  });
});
