import { randomUUID } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { isAlive } from './is-alive.js';

/** Where a file is put down whole before it is moved to `path`: it names the process that did. */
export function stagedPath(path: string): string {
  const mark = `${String(process.pid)}.${hostname()}.${randomUUID()}`;
  return join(dirname(path), `.${basename(path)}.${mark}.tmp`);
}

/** Takes away what processes of this computer had put down in a folder when they were killed. */
export async function sweepStaged(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = writerOf(name);
    if (pid === undefined || isAlive(pid)) continue;
    await unlink(join(folder, name)).catch(() => undefined); // another was quicker
  }
}

/** The process of this computer that put a file down; `undefined` for any other file. */
function writerOf(name: string): number | undefined {
  if (!name.startsWith('.') || !name.endsWith('.tmp')) return undefined;
  const before = name.slice(0, name.lastIndexOf(`.${hostname()}.`));
  const [, pid] = /\.(\d+)$/u.exec(before) ?? [];
  return pid === undefined ? undefined : Number(pid);
}
