import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readDocx } from '@baocao/docx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { situation } from './run.js';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const cwd = fileURLToPath(new URL('..', import.meta.url));
/** Runs of each command that are killed, each at another moment. */
const kills = Number(process.env['BAOCAO_KILLS'] ?? 2);
const units = ['hong-bang', 'ngo-quyen', 'le-chan', 'hai-an'];

let folder = '';
let round = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baocao-'));
  round = join(folder, 'round');
  await finish(['init', round]);
  for (const unit of units) {
    const report = join(round, 'reports', unit);
    await mkdir(report, { recursive: true });
    const text = situation('district').replace('unit: kien-thuy', `unit: ${unit}`);
    await writeFile(join(report, 'report.yaml'), text);
    await finish([
      'render',
      join(report, 'report.yaml'),
      '--to',
      'docx',
      '--out',
      join(folder, 'word'),
    ]);
  }
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

function start(argv: readonly string[]) {
  const node = ['--conditions=@baocao/source', '--import', 'tsx', bin];
  const child = spawn(process.execPath, [...node, ...argv], { cwd, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended };
}

async function finish(argv: readonly string[]): Promise<void> {
  expect([0, 1]).toContain(await start(argv).ended);
}

/** All files below a folder, hidden ones too; none where it is not there. */
async function filesIn(out: string): Promise<string[]> {
  const names = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
  return names.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

const isStaged = (file: string) => file.endsWith('.tmp');

/** Whether a file is what its ending says, to its last byte. */
async function isWhole(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (file.endsWith('.docx')) return readDocx(bytes).ok;
  if (file.endsWith('.pdf')) return bytes.subarray(-8).includes('%%EOF');
  if (file.endsWith('.json')) return typeof JSON.parse(bytes.toString()) === 'object';
  return bytes.length > 0;
}

/** Kills the command soon after it begins to write; true when it was still at work. */
async function killWhileWriting(argv: readonly string[], out: string, more: number) {
  const before = (await filesIn(out)).length;
  const { child, ended } = start(argv);
  while (child.exitCode === null && (await filesIn(out)).length === before) await setTimeout(1);
  await setTimeout(more);
  child.kill('SIGKILL');
  return (await ended) === null;
}

const commands: Readonly<Record<string, (out: string) => readonly string[]>> = {
  render: (out) => ['render', join(round, 'round.json'), '--to', 'pdf,docx,txt', '--out', out],
  import: (out) => ['import', join(folder, 'word'), '--dir', round, '--out', out],
  consolidate: (out) => ['consolidate', round, '--out', out],
};

it.each(Object.entries(commands))(
  '%s, killed while it writes, leaves whole files, and run again completes the work',
  async (name, argvFor) => {
    let hit = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const out = join(folder, `${name}-${String(kill)}`);
      hit += (await killWhileWriting(argvFor(out), out, (kill * 3) % 40)) ? 1 : 0;
      for (const file of await filesIn(out)) {
        if (!isStaged(file)) expect(await isWhole(file), file).toBe(true);
      }
      await finish(argvFor(out));
      const files = await filesIn(out);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter(isStaged)).toEqual([]);
      for (const file of files) expect(await isWhole(file), file).toBe(true);
    }
    expect(hit).toBeGreaterThan(0);
  },
  1_800_000,
);
