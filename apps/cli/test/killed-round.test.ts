import { parseRoundEvent } from '@baocao/core';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { situation } from './run.js';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const cwd = fileURLToPath(new URL('..', import.meta.url));
/** Runs of which each is killed at another moment. */
const kills = Number(process.env['BAOCAO_KILLS'] ?? 4);
const units = ['hong-bang', 'ngo-quyen', 'le-chan', 'hai-an', 'kien-an', 'do-son'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baocao-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts the command line; gives its exit code, or none where it was killed. */
async function start(
  argv: readonly string[],
  killWhen?: (pid: number, isRunning: () => boolean) => Promise<void>,
): Promise<number | null> {
  const node = ['--conditions=@baocao/source', '--import', 'tsx', bin];
  const child = spawn(process.execPath, [...node, ...argv], { cwd, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  if (killWhen !== undefined) {
    await killWhen(child.pid ?? 0, () => child.exitCode === null);
    child.kill('SIGKILL');
  }
  return ended;
}

/** Waits until the process itself, not one that was killed before it, takes a step, and then some. */
function inTheMiddle(round: string, more: number) {
  const lock = join(round, 'events.lock');
  return async (pid: number, isRunning: () => boolean) => {
    const holds = async () =>
      (await readFile(lock, 'utf8').catch(() => '')).includes(` ${String(pid)} `);
    while (isRunning() && !(await holds())) await setTimeout(1);
    await setTimeout(more);
  };
}

async function eventsIn(round: string) {
  const lines = (await readFile(join(round, 'events.jsonl'), 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const parsed = parseRoundEvent(JSON.parse(line));
    if (!parsed.ok) throw new Error(`No event: ${line}`);
    return parsed.value;
  });
}

async function newRound(name: string): Promise<string> {
  const round = join(folder, name);
  expect(await start(['init', round])).toBe(0);
  for (const unit of units) {
    await mkdir(join(round, 'reports', unit), { recursive: true });
    const text = situation('district').replace('unit: kien-thuy', `unit: ${unit}`);
    await writeFile(join(round, 'reports', unit, 'report.yaml'), text);
  }
  expect(await start(['round', 'open', '--dir', round])).toBe(0);
  return round;
}

const submit = (round: string, list: readonly string[]) => [
  ...['round', 'submit', ...list, '--acknowledge', 'all', '--note', 'x', '--dir', round],
];

it('leaves no half line when it is killed, and the same command completes the work', async () => {
  const round = await newRound('killed');
  let hit = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const before = (await eventsIn(round)).length;
    const code = await start(submit(round, units), inTheMiddle(round, (kill * 7) % 120));
    hit += code === null ? 1 : 0;
    expect((await eventsIn(round)).length).toBeGreaterThanOrEqual(before);
  }
  expect(hit).toBeGreaterThan(0);
  expect(await start(submit(round, units))).toBe(0);
  const submitted = (await eventsIn(round)).filter(({ kind }) => kind === 'submitted');
  expect(submitted.map((event) => ('unit' in event ? event.unit : ''))).toEqual(units);
  for (const unit of units) {
    const names = await readdir(join(round, 'reports', unit));
    expect(names.sort()).toEqual(['report.yaml', 'submitted-1.json']);
  }
}, 600_000);

it('takes the steps of two processes one after another', async () => {
  const round = await newRound('shared');
  const codes = await Promise.all([
    start(submit(round, units.slice(0, 3))),
    start(submit(round, units.slice(3))),
  ]);
  expect(codes).toEqual([0, 0]);
  const submitted = (await eventsIn(round)).filter(({ kind }) => kind === 'submitted');
  expect(submitted.map((event) => ('unit' in event ? event.unit : '')).sort()).toEqual(
    [...units].sort(),
  );
  expect(await readdir(round)).not.toContain('events.lock');
}, 120_000);
