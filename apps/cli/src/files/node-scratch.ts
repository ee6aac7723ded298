import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from './scratch.js';

/** A scratch file in the folder that the system has for such. */
export function nodeScratch(): Scratch {
  const path = join(tmpdir(), `baocao-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  const isNameless = forgetName(path);
  let size = 0;
  return {
    append(bytes) {
      const start = size;
      for (let done = 0; done < bytes.length;) {
        done += writeSync(file, bytes, done, bytes.length - done, start + done);
      }
      size += bytes.length;
      return start;
    },
    read(at, length) {
      const bytes = new Uint8Array(length);
      for (let done = 0; done < length;) {
        const count = readSync(file, bytes, done, length - done, at + done);
        if (count === 0)
          throw new RangeError(`The scratch file ends before ${String(at + length)}.`);
        done += count;
      }
      return bytes;
    },
    close() {
      closeSync(file);
      if (!isNameless) rmSync(path, { force: true });
    },
  };
}

/** A file that is open needs no name, but on Windows: so nothing stays behind a killed program. */
function forgetName(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}
