import { contentHash, parseReport, type Report, type UnitProgress } from '@baocao/core';
import { displayPath } from '../files/display-path.js';
import type { FileIo } from '../cli-io.js';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { findingsIn, type ReadResult } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { submittedFileOf } from '../round-folder/round-folder.js';
import type { RoundLife } from './open-round.js';

/**
 * The latest version of a unit's report as it was received; `undefined` where nothing came. One
 * whose file is gone, or was changed since, is a problem.
 */
export async function readSubmitted(
  io: FileIo,
  { folder, template }: RoundLife,
  { unit, versions }: UnitProgress,
): Promise<ReadResult<Report | undefined>> {
  const last = versions.at(-1);
  if (last === undefined) return { ok: true, value: undefined, findings: [] };
  const path = submittedFileOf(folder, unit, last.version);
  const file = displayPath(io, path);
  if ((await io.files.kindOf(path)) !== 'file') {
    return { ok: false, findings: findingsIn(file, [fileDiagnostic('round/version-gone', {})]) };
  }
  const read = await readData(io, path, (data) => parseReport(data, template.outline));
  if (!read.ok || (await contentHash(read.value)) === last.hash) return read;
  const changed = findingsIn(file, [fileDiagnostic('round/version-changed', {})]);
  return { ok: false, findings: [...read.findings, ...changed] };
}
