import { joined } from '../bytes/joined.js';
import { excessive, malformed } from './unreadable.js';

/** Inflates bytes (zlib), but never to more than a limit. */
export async function inflateWithin(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const inflating = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const reader = inflating.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw malformed();
    });
    if (done) return joined(parts, length);
    length += value.length;
    parts.push(value);
    if (length > limit) {
      await reader.cancel();
      throw excessive(limit);
    }
  }
}
