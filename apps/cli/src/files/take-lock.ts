import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.js';

/** How long to wait for one's turn: a step takes a fraction of a second. */
const patience = 20_000;

/** A lock that is held by a living process. */
class LockedError extends Error {
  readonly code = 'ELOCKED';
}

/**
 * Takes the lock file, or waits until it is free; gives what lets it go. It names the process that
 * holds it, so that the lock of one that was killed on this computer can be told and broken.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const mark = `${hostname()} ${String(process.pid)} ${randomUUID()}`;
  const own = `${path}.${hostname()}.${String(process.pid)}.${randomUUID()}`;
  await writeFile(own, mark, { flag: 'wx' });
  try {
    const end = Date.now() + patience;
    // A link is made with its content in one step, and only where nothing stands.
    while (!(await linked(own, path))) {
      if (await brokenIfDead(path)) continue;
      if (Date.now() > end) throw new LockedError(path);
      await setTimeout(5 + Math.random() * 20);
    }
  } finally {
    await unlink(own);
  }
  await sweep(path);
  return async () => {
    if ((await contentOf(path)) === mark) await unlink(path);
  };
}

/** Takes away what processes left behind that were killed on this computer while they waited. */
async function sweep(path: string): Promise<void> {
  const lead = `${basename(path)}.${hostname()}.`;
  for (const name of await readdir(dirname(path))) {
    const pid = name.startsWith(lead) ? Number(name.slice(lead.length).split('.')[0]) : undefined;
    if (pid === undefined || isAlive(pid)) continue;
    await unlink(join(dirname(path), name)).catch(() => undefined); // another was quicker
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** True when the lock is free now, because whoever held it let go or is dead. */
async function brokenIfDead(path: string): Promise<boolean> {
  const seen = await contentOf(path);
  if (seen === undefined) return true;
  const [host, pid = ''] = seen.split(' ');
  if (host !== hostname() || isAlive(Number(pid))) return false;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true;
    throw error;
  }
  // Somebody may have broken it and taken it meanwhile: then it goes back.
  if ((await contentOf(aside)) !== seen) await linked(aside, path);
  await unlink(aside);
  return true;
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
