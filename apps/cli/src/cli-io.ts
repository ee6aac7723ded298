import type { FileStore } from './files/file-store.js';

/** All that the command line has of the world. */
export type CliIo = {
  /** Results. */
  readonly out: (text: string) => void;
  /** What went wrong, and what was done. */
  readonly err: (text: string) => void;
  /** True where colours may be written: `out` is a terminal. */
  readonly colour: boolean;
  /** True where `err` is a terminal, on which progress may be shown; absent: not. */
  readonly terminal?: boolean;
  /**
   * Calls back whenever a file that counts, by its path in the folder, changed below it; absent:
   * nothing is watched.
   */
  readonly watch?: (
    folder: string,
    counts: (path: string) => boolean,
    changed: () => Promise<void>,
  ) => Promise<void>;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Milliseconds from any start, with fractions, to time things with; `now` where absent. */
  readonly clock?: () => number;
  readonly files: FileStore;
};

/** What reading files takes. */
export type FileIo = Pick<CliIo, 'cwd' | 'files'>;

/** 0 no findings, 1 errors or warnings in the data, 2 misuse or a file the system refused. */
export type ExitCode = 0 | 1 | 2;
