import { dirname } from 'node:path';
import { FileStoreError, type FileStore, type PathKind } from '../src/files/file-store.js';

/** A file store in memory, open to the test that looks at it. */
export class MemoryFileStore implements FileStore {
  readonly files = new Map<string, Uint8Array>();
  readonly folders = new Set(['/']);
  /** Refuses one operation as a full disk would: `stage 2` is the second file that is staged. */
  refuse: string | undefined;
  readonly #counts = new Map<string, number>();

  constructor(content: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, text] of Object.entries(content)) this.put(path, text);
  }

  put(path: string, content: string | Uint8Array): void {
    this.#makeFolders(dirname(path));
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** The text of a file. */
  text(path: string): string {
    return new TextDecoder().decode(this.#bytesOf(path));
  }

  kindOf(path: string): Promise<PathKind> {
    const kind = this.files.has(path) ? 'file' : this.folders.has(path) ? 'folder' : 'absent';
    return Promise.resolve(kind);
  }

  read(path: string, limit: number) {
    return settle(() => {
      const bytes = this.#bytesOf(path);
      return { bytes: bytes.subarray(0, limit), size: bytes.length };
    });
  }

  list(path: string) {
    return settle(() =>
      [...this.files.keys(), ...this.folders]
        .filter((entry) => entry !== path && dirname(entry) === path)
        .map((entry) => entry.slice(path.length).replace('/', '')),
    );
  }

  makeFolder(path: string) {
    return settle(() => this.#makeFolders(path));
  }

  stage(path: string, bytes: Uint8Array) {
    return settle(() => {
      this.#count('stage', path);
      const staged = `${path}.staged`;
      this.files.set(staged, bytes);
      return staged;
    });
  }

  move(from: string, to: string) {
    return settle(() => {
      this.#count('move', to);
      this.files.set(to, this.#bytesOf(from));
      this.files.delete(from);
    });
  }

  remove(path: string) {
    return settle(() => {
      if (!this.files.delete(path) && !this.folders.delete(path)) {
        throw new FileStoreError(path, 'ENOENT');
      }
    });
  }

  locked<Result>(_path: string, work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  scratch() {
    let bytes = new Uint8Array();
    return {
      append: (more: Uint8Array) => {
        const start = bytes.length;
        bytes = Uint8Array.from([...bytes, ...more]);
        return start;
      },
      read: (at: number, length: number) => bytes.slice(at, at + length),
      close: () => undefined,
    };
  }

  #bytesOf(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new FileStoreError(path, 'ENOENT');
    return bytes;
  }

  #makeFolders(path: string): string[] {
    if (this.folders.has(path)) return [];
    const above = this.#makeFolders(dirname(path));
    this.folders.add(path);
    return [...above, path];
  }

  #count(operation: string, path: string): void {
    const count = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, count);
    if (this.refuse === `${operation} ${String(count)}`) throw new FileStoreError(path, 'ENOSPC');
  }
}

/** As a promise, failures too. */
function settle<T>(action: () => T): Promise<T> {
  return Promise.resolve().then(action);
}
