import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { program } from './bundle.js';
import type { ContenderName } from './contenders/contenders.js';

const execute = promisify(execFile);

/** Megabytes that writing one report adds to those of a process which only holds the report. */
export async function peakMemory(name: ContenderName, pages: number): Promise<number> {
  const [whole, base] = [await peakOf({ name, pages }), await peakOf({ pages })];
  return (whole - base) / 1024;
}

/** Kilobytes. */
async function peakOf(task: { readonly name?: ContenderName; readonly pages: number }) {
  const measured = await execute(process.execPath, [program('peak-of'), JSON.stringify(task)]);
  return Number(measured.stdout);
}
