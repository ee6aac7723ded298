import type { Block } from '@baocao/core';
import type { PassageStore } from '@baocao/core/consolidate';
import type { Scratch } from '../files/scratch.js';

/** Bytes that wait in memory until they are worth a write. */
const chunk = 1 << 20;

/** Keeps the words of a round in a scratch file; of each passage two numbers stay in memory. */
export function scratchPassages(scratch: Scratch): PassageStore {
  const encoder = new TextEncoder();
  const starts: number[] = [];
  const waiting = new Uint8Array(chunk);
  let filled = 0;
  let written = 0;
  const flush = () => {
    if (filled > 0) scratch.append(waiting.subarray(0, filled));
    written += filled;
    filled = 0;
  };
  return {
    put(block) {
      const text = JSON.stringify(block);
      // No character takes more than three bytes for each of its code units.
      if (filled + 3 * text.length > chunk) flush();
      starts.push(written + filled);
      if (3 * text.length > chunk) written += putWhole(scratch, encoder.encode(text));
      else filled += encoder.encodeInto(text, waiting.subarray(filled)).written;
      return starts.length - 1;
    },
    get(key) {
      flush();
      const start = starts[key];
      if (start === undefined) throw new RangeError(`There is no passage ${String(key)}.`);
      const bytes = scratch.read(start, (starts[key + 1] ?? written) - start);
      // Written by `put` above.
      return JSON.parse(new TextDecoder().decode(bytes)) as Block;
    },
  };
}

function putWhole(scratch: Scratch, bytes: Uint8Array): number {
  scratch.append(bytes);
  return bytes.length;
}
