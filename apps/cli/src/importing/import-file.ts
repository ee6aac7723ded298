import type { Loss } from '@baocao/document';
import { readDocx, readLimits } from '@baocao/docx';
import { interpretReport, type Interpretation, type Template } from '@baocao/template';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { findingsIn, type Finding } from '../reading/finding.js';
import { usageError } from '../usage-error.js';

/** What came of one Word file. */
export type ImportedFile = {
  /** As shown to the user. */
  readonly file: string;
  readonly path: string;
  readonly template: Template;
  /** Absent where the file could not be read at all. */
  readonly found?: Interpretation;
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
};

/**
 * Reads a Word file as a report on the template; nothing is written.
 * @throws UsageError where there is no such file.
 */
export async function importFile(
  io: FileIo,
  path: string,
  { template, unit }: { readonly template: Template; readonly unit: string | undefined },
): Promise<ImportedFile> {
  const file = displayPath(io, path);
  const kind = await io.files.kindOf(path);
  if (kind === 'absent') throw usageError('file.absent', { path: file });
  if (kind !== 'file') throw usageError('file.notFile', { path: file });
  // One byte above the limit is enough for the reader to refuse the file.
  const { bytes } = await io.files.read(path, readLimits.fileBytes + 1);
  const read = readDocx(bytes);
  if (!read.ok)
    return { file, path, template, losses: [], findings: findingsIn(file, read.diagnostics) };
  const found = interpretReport(read.value, template, unit === undefined ? {} : { unit });
  const diagnostics = [...read.diagnostics, ...found.diagnostics];
  const { outline } = template;
  const findings = findingsIn(file, diagnostics).map((finding) => ({ ...finding, outline }));
  return { file, path, template, found, losses: read.losses, findings };
}
