import { zipSync } from 'fflate';

/** The first moment a zip entry can have; made of local parts, because fflate reads those. */
const mtime = new Date(1980, 0, 1);

/** Files as a zip, in the order given and with one time for all: the same files, the same bytes. */
export function writeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime });
}
