import type { FileStore } from './file-store.js';

/** The same files, with one that reads otherwise than it is stored. */
export function overlayFile(files: FileStore, path: string, bytes: Uint8Array): FileStore {
  return {
    kindOf: (at) => files.kindOf(at),
    read: (at, limit) =>
      at === path
        ? Promise.resolve({ bytes: bytes.subarray(0, limit), size: bytes.length })
        : files.read(at, limit),
    list: (at) => files.list(at),
    makeFolder: (at) => files.makeFolder(at),
    stage: (at, content) => files.stage(at, content),
    move: (from, to) => files.move(from, to),
    remove: (at) => files.remove(at),
    locked: (at, work) => files.locked(at, work),
    scratch: () => files.scratch(),
  };
}
