import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, SheetTable } from './sheet-table.js';

/** The first moment a zip entry can have; made of local parts, because fflate reads those. */
const mtime = new Date(1980, 0, 1);

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
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime });
}

function cellOf(cell: Cell): SheetData[number][number] {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cell, type: String, wrap: true, alignVertical: 'top' };
}
