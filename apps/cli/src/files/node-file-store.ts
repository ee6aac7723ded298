import { mkdir, open, readdir, rename, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { takeLock } from './take-lock.js';
import { FileStoreError, type FileStore, type PathKind } from './file-store.js';
import { nodeScratch } from './node-scratch.js';
import { stagedPath, sweepStaged } from './staged-files.js';

/** The files of this computer. */
export const nodeFileStore: FileStore = {
  kindOf: (path) => guard(path, () => kindOf(path)),
  read: (path, limit) => guard(path, () => read(path, limit)),
  list: (path) => guard(path, () => readdir(path)),
  makeFolder: (path) => guard(path, () => makeFolder(path)),
  stage: (path, bytes) => guard(path, () => stage(path, bytes)),
  move: (from, to) => guard(to, () => rename(from, to)),
  remove: (path) => guard(path, () => remove(path)),
  locked: async (path, work) => {
    const unlock = await guard(path, () => takeLock(path));
    try {
      return await work();
    } finally {
      await unlock();
    }
  },
  scratch: nodeScratch,
};

async function guard<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    throw new FileStoreError(path, reason, { cause: error });
  }
}

function codeOf(error: unknown): string | undefined {
  const coded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return coded ? String(error.code) : undefined;
}

async function kindOf(path: string): Promise<PathKind> {
  try {
    const status = await stat(path);
    return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return 'absent';
    throw error;
  }
}

async function read(path: string, limit: number) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, limit));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { bytes: bytes.subarray(0, filled), size };
  } finally {
    await file.close();
  }
}

async function makeFolder(path: string): Promise<string[]> {
  const outermost = await mkdir(path, { recursive: true });
  if (outermost === undefined) return [];
  const made = [path];
  for (let folder = path; folder !== outermost;) {
    folder = dirname(folder);
    made.unshift(folder);
  }
  return made;
}

/** Folders that this process has looked through. */
const swept = new Set<string>();

async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  await sweepStaged(folder);
}

async function stage(path: string, bytes: Uint8Array): Promise<string> {
  await sweepOnce(dirname(path));
  const staged = stagedPath(path);
  try {
    await writeFile(staged, bytes, { flag: 'wx', flush: true });
  } catch (error) {
    await unlink(staged).catch(() => undefined); // the first failure is the one to tell
    throw error;
  }
  return staged;
}

async function remove(path: string): Promise<void> {
  await ((await kindOf(path)) === 'folder' ? rmdir(path) : unlink(path));
}
