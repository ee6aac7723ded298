import * as z from 'zod';
import { canonicalJson, type JsonValue } from './canonical-json.js';

export const contentHashPattern = /^sha256:[0-9a-f]{64}$/u;

/** What `contentHash` gives. */
export const contentHashSchema = z.string().regex(contentHashPattern);

/**
 * SHA-256 of the canonical JSON, as `sha256:` and 64 hexadecimal digits. Equal content has the
 * equal hash, whatever the order of keys.
 */
export async function contentHash(value: JsonValue): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
