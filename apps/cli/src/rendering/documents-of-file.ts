import {
  composeLetter,
  composeOutline,
  composeReport,
  reportFile,
  type Template,
} from '@baocao/template';
import { basename, dirname } from 'node:path';
import type { CliIo } from '../cli-io.js';
import type { ReadResult } from '../reading/finding.js';
import { readReport } from '../reading/read-report.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { findRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import { usageError } from '../usage-error.js';
import { letterFileName, outlineFileName, reportFileName } from './file-names.js';
import type { NamedDocument } from './render-documents.js';

/** What is to come with the documents. */
export type DocumentExtras = {
  /** The outline stands behind the letter as its annex, in one file. */
  readonly withOutline?: boolean;
  /** The data of a report travel inside its PDF. */
  readonly attachData?: boolean;
};

/**
 * What a file is printed as: letter and outline for a round, else the report.
 * @throws UsageError for an extra that the documents cannot have.
 */
export async function documentsOfFile(
  io: CliIo,
  path: string,
  { withOutline = false, attachData = false }: DocumentExtras,
): Promise<ReadResult<NamedDocument[]>> {
  const folder = dirname(path);
  if (basename(path) === roundFolderNames.round) {
    if (attachData) throw usageError('render.dataOfReport');
    const read = await readRoundFolder(io, folder);
    if (!read.ok) return read;
    return { ok: true, value: roundDocuments(read.value, withOutline), findings: read.findings };
  }
  if (withOutline) throw usageError('render.outlineOfRound');
  const roundFolder = await findRoundFolder(io, folder);
  const round = roundFolder === undefined ? undefined : await readRoundFolder(io, roundFolder);
  if (round !== undefined && !round.ok) return round;
  const read = await readReport(io, path, round?.value);
  const findings = [...(round?.findings ?? []), ...read.findings];
  if (!read.ok) return { ok: false, findings };
  const { report, template } = read.value;
  const document = composeReport(template, report);
  const named = { name: reportFileName(report), document };
  const value = [attachData ? { ...named, attachment: reportFile(report) } : named];
  return { ok: true, value, findings };
}

function roundDocuments(template: Template, withOutline: boolean): NamedDocument[] {
  const { round } = template;
  const letter = {
    name: letterFileName(round),
    document: composeLetter(template, { withOutline }),
  };
  if (withOutline) return [letter];
  return [letter, { name: outlineFileName(round), document: composeOutline(template) }];
}
