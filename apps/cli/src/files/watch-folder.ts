import { watch } from 'node:fs';

/** Changes that come this soon after one another are one; milliseconds. */
const pause = 300;

/**
 * Calls `changed` whenever a file that counts changed below a folder and things are quiet again, never
 * twice at a time. Ends when the folder cannot be watched any more, and with its error.
 */
export function watchFolder(
  folder: string,
  counts: (path: string) => boolean,
  changed: () => Promise<void>,
): Promise<void> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let work = Promise.resolve();
    const watcher = watch(folder, { recursive: true }, (_event, path) => {
      // Some systems do not say which file it was.
      if (path !== null && !counts(path)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        work = work.then(changed).catch(fail);
      }, pause);
    });
    const fail = (error: unknown) => {
      clearTimeout(timer);
      watcher.close();
      reject(error instanceof Error ? error : new Error('The folder cannot be watched.'));
    };
    watcher.on('error', fail);
  });
}
