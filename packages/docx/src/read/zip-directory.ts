import type { ReadLimits } from './read-limits.js';
import { beyond, damaged, refused } from './unreadable.js';

/** Where the packed bytes of an entry stand in the file, and what the file says of them. */
export type ZipEntry = {
  readonly packed: Uint8Array;
  /** 0: stored, 8: deflated; no other occurs in a Word file. */
  readonly method: number;
  /** Bytes once unpacked, as declared; the file may lie. */
  readonly size: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/**
 * Lists the entries of a zip by its central directory, without unpacking any (APPNOTE.TXT 6.3.10,
 * 4.3.12 and 4.3.16). What is split, encrypted or of more than 4 GB is refused.
 * @throws Unreadable
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: ReadLimits,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw beyond(limits.entries);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw damaged('zip');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + entryLength, at + entryLength + nameLength),
    );
    entries.set(name, entryAt(bytes, view, at));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, but for a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw refused('document/not-docx');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw refused('document/locked-or-old');
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + localLength > bytes.length || view.getUint32(local, true) !== localSignature)
    throw damaged('zip');
  const start =
    local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged('zip');
  return {
    packed: bytes.subarray(start, start + packedSize),
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
  };
}
