import { unzipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { writeZip } from '../archive/write-zip.js';

/** A cell: words, a number, or nothing. */
export type Cell = string | number | undefined;

/** A table with a head that stays in sight. */
export type SheetTable = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In characters, a column each. */
  readonly widths: readonly number[];
};

/**
 * A table as an XLSX file: the same table gives the same bytes. Words are written as words, never
 * as formulas.
 */
export async function writeSheet({ name, head, rows, widths }: SheetTable): Promise<Uint8Array> {
  const data: SheetData = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = widths.map((width) => ({ width }));
  const blob = await writeXlsxFile(data, { sheet: name, columns, stickyRowsCount: 1 }).toBlob();
  // The library stamps the entries with the clock.
  return writeZip(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

function cellOf(cell: Cell): SheetData[number][number] {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cell, type: String, wrap: true, alignVertical: 'top' };
}
