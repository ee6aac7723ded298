import type { Scratch } from './scratch.js';

/** What stands at a path; `other` is a device, a pipe, a socket. */
export type PathKind = 'file' | 'folder' | 'other' | 'absent';

/**
 * The files as the commands see them. `nodeFileStore` is the one of the command line; tests bring
 * one in memory. Whatever the system refuses is thrown as a `FileStoreError`.
 */
export type FileStore = {
  kindOf(path: string): Promise<PathKind>;
  /** The first `limit` bytes of a file, and how many it has in all. */
  read(path: string, limit: number): Promise<{ readonly bytes: Uint8Array; readonly size: number }>;
  /** The names in a folder, in no particular order. */
  list(path: string): Promise<readonly string[]>;
  /** Makes a folder and those above it; gives the ones that were not there before, outermost first. */
  makeFolder(path: string): Promise<readonly string[]>;
  /** Puts the whole content beside where it is going to stand; gives the path to move from. */
  stage(path: string, bytes: Uint8Array): Promise<string>;
  /** Puts a staged file in its place in one step, instead of what stood there. */
  move(from: string, to: string): Promise<void>;
  /** Takes away a file, or a folder that is empty. */
  remove(path: string): Promise<void>;
  /**
   * Runs `work` while nobody else runs theirs under the same lock file; waits for its turn. The
   * lock of a process that was killed is broken.
   * @throws FileStoreError with the reason `ELOCKED` when the turn does not come.
   */
  locked<Result>(path: string, work: () => Promise<Result>): Promise<Result>;
  /** Opens a file without a name. */
  scratch(): Scratch;
};

/** The system refused: no permission, no space. `reason` is its code, e.g. `EACCES`. */
export class FileStoreError extends Error {
  override readonly name = 'FileStoreError';
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${reason}: ${path}`, options);
    this.path = path;
    this.reason = reason;
  }
}
