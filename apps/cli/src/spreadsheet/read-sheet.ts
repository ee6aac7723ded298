import { zipSync } from 'fflate';
import { readSheet as readXlsx } from 'read-excel-file/universal';
import { readZip } from '../archive/read-zip.js';

/** A table of 3,321 units and a hundred indicators stays below these. */
const limits = { entries: 200, unpackedBytes: 50_000_000 };

/** A cell as it was saved: a number is a number, however it is shown. */
export type ReadCell = string | number | boolean;

/** The rows of the first sheet; or why there are none. */
export type ReadSheet =
  | { readonly ok: true; readonly rows: readonly (readonly ReadCell[])[] }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

/**
 * Reads the first sheet of an XLSX file from outside. It is unpacked within limits first, and the
 * library gets what came out: it has none of its own. A formula counts as the value it was saved
 * with; nothing is computed.
 */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const zip = readZip(bytes, limits);
  if (!zip.ok) return zip;
  const stored = zipSync(Object.fromEntries(zip.files), { level: 0 });
  try {
    const rows = await readXlsx(new Blob([new Uint8Array(stored)]));
    return { ok: true, rows: rows.map((row) => row.map(cellOf)) };
  } catch {
    // The library tells a damaged file by errors of many kinds; none of them is ours.
    return { ok: false, reason: 'damaged' };
  }
}

function cellOf(cell: unknown): ReadCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const isPlain = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
  return isPlain ? cell : '';
}
