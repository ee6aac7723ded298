import { extname } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { readCsv } from '../csv/csv.js';
import { displayPath } from '../files/display-path.js';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { findingsIn, type ReadResult } from '../reading/finding.js';
import { readText } from '../reading/read-text.js';
import { readSheet } from '../spreadsheet/read-sheet.js';
import { usageError } from '../usage-error.js';
import type { TableRow } from './read-figure-table.js';

/** Bytes of a workbook as it comes. */
const maxBytes = 20_000_000;

/**
 * The rows of a table, from CSV or XLSX.
 * @throws UsageError where there is no such file, or it is neither.
 */
export async function readTableFile(
  io: FileIo,
  path: string,
): Promise<ReadResult<readonly TableRow[]>> {
  const file = displayPath(io, path);
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return readCsvFile(io, path, file);
    case '.xlsx':
      return readXlsxFile(io, path, file);
    default:
      throw usageError('figuresImport.wrongExtension', { path: file });
  }
}

async function readCsvFile(
  io: FileIo,
  path: string,
  file: string,
): Promise<ReadResult<readonly TableRow[]>> {
  const text = await readText(io, path, maxBytes);
  if (!text.ok) return { ok: false, findings: findingsIn(file, text.diagnostics) };
  const table = readCsv(text.value);
  if (table.ok) return { ok: true, value: table.rows, findings: [] };
  const problem = fileDiagnostic('csv/open-quote', { line: table.line });
  return { ok: false, findings: findingsIn(file, [problem], () => ({ line: table.line })) };
}

async function readXlsxFile(
  io: FileIo,
  path: string,
  file: string,
): Promise<ReadResult<readonly TableRow[]>> {
  if ((await io.files.kindOf(path)) !== 'file') throw usageError('file.absent', { path: file });
  const { bytes, size } = await io.files.read(path, maxBytes);
  const sheet =
    size > maxBytes ? ({ ok: false, reason: 'too-large' } as const) : await readSheet(bytes);
  if (sheet.ok) {
    const value = sheet.rows.map((cells, index) => ({ line: index + 1, cells }));
    return { ok: true, value, findings: [] };
  }
  return { ok: false, findings: findingsIn(file, [fileDiagnostic(`table/${sheet.reason}`, {})]) };
}
