import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ContenderName } from './contenders/contenders.js';
import { program } from './bundle.js';
import type { Race, Result } from './child/race.js';

const execute = promisify(execFile);

/** Runs a race in a process of its own. */
export async function runRace(race: Race): Promise<readonly Result[]> {
  const { stdout } = await execute(process.execPath, [
    '--expose-gc',
    program('measure-times'),
    JSON.stringify(race),
  ]);
  // Printed by our own program.
  return JSON.parse(stdout) as Result[];
}

/** Megabytes that writing one report adds to those of a process which only holds the report. */
export async function peakMemory(name: ContenderName, pages: number): Promise<number> {
  const [whole, base] = [await peakOf({ name, pages }), await peakOf({ pages })];
  return (whole - base) / 1024;
}

async function peakOf(task: { readonly name?: ContenderName; readonly pages: number }) {
  const { stdout } = await execute(process.execPath, [
    program('measure-memory'),
    JSON.stringify(task),
  ]);
  return Number(stdout);
}
