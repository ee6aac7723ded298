import { Inflate, inflateSync } from 'fflate';
import type { Budget } from './budget.js';
import { beyond, damaged, Unreadable } from './unreadable.js';
import type { ZipEntry } from './zip-directory.js';

/** Packed bytes given to the inflater at once: they make 17 MB at most, whatever they hold. */
const portion = 16_384;

/** Entries up to here are inflated in one go: what goes beyond their size, 135 MB at most, is kept nowhere. */
const mostAtOnce = 131_072;

/**
 * The bytes of an entry. Its declared size is held to the budget before anything is unpacked, and
 * unpacking stops as soon as there is more than was declared.
 * @throws Unreadable
 */
export function unpackEntry(name: string, entry: ZipEntry, budget: Budget): Uint8Array {
  budget.take('unpackedBytes', entry.size);
  if (entry.method === 0 && entry.packed.length === entry.size) return entry.packed;
  if (entry.method !== 8) throw damaged(name);
  try {
    return entry.packed.length <= mostAtOnce
      ? inflateAtOnce(entry, budget)
      : inflate(entry, budget);
  } catch (error) {
    // fflate throws errors of its own for data that is not deflated.
    throw error instanceof Unreadable ? error : damaged(name);
  }
}

/** In a list of the declared size: room for one byte more than declared shows whether there is more. */
function inflateAtOnce({ packed, size }: ZipEntry, budget: Budget): Uint8Array {
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (bytes.length > size) throw beyond(budget.limits.unpackedBytes);
  if (bytes.length < size) throw new Error('The entry is shorter than declared.');
  return bytes;
}

function inflate({ packed, size }: ZipEntry, budget: Budget): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw beyond(budget.limits.unpackedBytes);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += portion) {
    inflater.push(packed.subarray(at, at + portion), at + portion >= packed.length);
  }
  if (filled !== size) throw new Error('The entry is shorter than declared.');
  return bytes;
}
