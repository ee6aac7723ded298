import { Unzip, UnzipInflate } from 'fflate';

/** How much of a zip is unpacked. */
export type ZipLimits = {
  readonly entries: number;
  /** Bytes of all entries together, as they come out; what the file declares is not relied on. */
  readonly unpackedBytes: number;
};

export type ZipContents =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

/** Packed bytes given to the inflater at once: they make 17 MB at most, whatever they hold. */
const portion = 16_384;

class TooLargeError extends Error {}

/**
 * Unpacks a zip from outside, stopping as soon as a limit is passed. Entries are names and bytes
 * here and nothing more: whoever writes them to a disk has to look at the names.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipContents {
  const files = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let open = 0;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    if (files.has(file.name)) throw new Error('Two entries have one name.');
    if (files.size >= limits.entries) throw new TooLargeError();
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (unpacked > limits.unpackedBytes) throw new TooLargeError();
      chunks.push(chunk);
      if (final) open -= 1;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += portion) {
      unzip.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
    }
  } catch (error) {
    return { ok: false, reason: error instanceof TooLargeError ? 'too-large' : 'damaged' };
  }
  if (open > 0 || files.size === 0) return { ok: false, reason: 'damaged' };
  return {
    ok: true,
    files: new Map([...files].map(([name, chunks]) => [name, joined(chunks)])),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
