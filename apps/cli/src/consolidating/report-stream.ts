import { contentHash, parseWith, type UnitProgress } from '@baocao/core';
import { consolidatedSchema, type ConsolidationInput } from '@baocao/core/consolidate';
import type { Template } from '@baocao/template';
import { basename, dirname, join } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { fileDiagnostic } from '../reading/file-diagnostic.js';
import { findingsIn, type Finding, type ReadResult } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';
import { readReport } from '../reading/read-report.js';
import { roundFolderNames } from '../round-folder/round-folder.js';
import type { RoundLife } from '../round-life/open-round.js';
import { readSubmitted } from '../round-life/submitted-report.js';

/** In a unit's folder: its report, made of those of the units below it. */
export const consolidatedFileName = 'consolidated.json';

/** What is told while reports are read. */
export type Reading = {
  readonly found: (findings: readonly Finding[]) => void;
  readonly step: (unit: string) => void;
};

/** The reports of a round, one at a time; what cannot be read is told and left out. */
export async function* readReports(
  io: FileIo,
  files: readonly string[],
  template: Template,
  { found, step }: Reading,
): AsyncGenerator<ConsolidationInput, void, undefined> {
  const seen = new Set<string>();
  const units = new Set(template.round.units.map(({ id }) => id));
  for (const path of files) {
    step(basename(dirname(path)));
    // The folder of a unit that was excluded, or that the list has lost, does not count.
    if (!units.has(basename(dirname(path)))) continue;
    const read = await readInput(io, path, template);
    found(read.findings);
    if (!read.ok) continue;
    const { unit } = 'report' in read.value ? read.value.report : read.value;
    if (seen.has(unit)) {
      const values = { unit, folder: basename(dirname(path)) };
      found(findingsIn(displayPath(io, path), [fileDiagnostic('report/second-of-unit', values)]));
      continue;
    }
    seen.add(unit);
    yield read.value;
  }
}

/**
 * The versions that were received, one at a time; one whose file is gone or was changed is told and
 * left out. Where the report of a unit was consolidated itself, and is the one that was submitted,
 * the units behind it come along.
 */
export async function* readSubmittedReports(
  io: FileIo,
  life: RoundLife,
  taken: readonly UnitProgress[],
  { found, step }: Reading,
): AsyncGenerator<ConsolidationInput, void, undefined> {
  for (const progress of taken) {
    step(progress.unit);
    const read = await readSubmitted(io, life, progress);
    found(read.findings);
    if (!read.ok || read.value === undefined) continue;
    yield (await behindSubmitted(io, life, progress)) ?? read.value;
  }
}

async function behindSubmitted(
  io: FileIo,
  { folder }: RoundLife,
  { unit, versions }: UnitProgress,
): Promise<ConsolidationInput | undefined> {
  const path = join(folder, roundFolderNames.reports, unit, consolidatedFileName);
  if ((await io.files.kindOf(path)) !== 'file') return undefined;
  const read = await readData(io, path, (data) => parseWith(consolidatedSchema, data));
  if (!read.ok) return undefined;
  const isSubmitted = (await contentHash(read.value.report)) === versions.at(-1)?.hash;
  return isSubmitted ? read.value : undefined;
}

async function readInput(
  io: FileIo,
  path: string,
  template: Template,
): Promise<ReadResult<ConsolidationInput>> {
  const whole = join(dirname(path), consolidatedFileName);
  if ((await io.files.kindOf(whole)) === 'file') {
    return readData(io, whole, (data) => parseWith(consolidatedSchema, data));
  }
  const read = await readReport(io, path, template);
  return read.ok ? { ...read, value: read.value.report } : read;
}
