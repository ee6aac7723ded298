import { joined } from '../bytes/joined.js';

/** Sixteen bytes that name a file by what it says of itself and what is on its pages. */
export async function fileId(
  properties: string,
  pages: readonly Uint8Array[],
): Promise<Uint8Array> {
  const parts = [new TextEncoder().encode(properties), ...pages];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(parts, length)), 0, 16);
}
