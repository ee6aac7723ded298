import { dirname } from 'node:path';
import type { FileStore } from './file-store.js';

/** A file to be written, whole. */
export type NewFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Writes all files or none. Each is put down beside its place first and moved there only when all
 * of them are on the disk, so no reader ever sees half a file; when one fails, what was new is
 * taken away again.
 */
export async function writeFiles(store: FileStore, files: readonly NewFile[]): Promise<void> {
  const undo: string[] = [];
  try {
    const staged = [];
    for (const { path, bytes } of files) {
      undo.unshift(...(await store.makeFolder(dirname(path))).toReversed());
      const from = await store.stage(path, bytes);
      undo.unshift(from);
      staged.push({ from, path, isNew: (await store.kindOf(path)) === 'absent' });
    }
    for (const { from, path, isNew } of staged) {
      await store.move(from, path);
      if (isNew) undo.unshift(path);
    }
  } catch (error) {
    for (const path of undo) {
      await store.remove(path).catch(() => undefined); // moved on already, or refused as well
    }
    throw error;
  }
}
