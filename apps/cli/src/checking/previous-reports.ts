import type { Report } from '@baocao/core';
import type { Template } from '@baocao/template';
import { dirname, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { Finding } from '../reading/finding.js';
import { readReport } from '../reading/read-report.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import {
  findRoundFolder,
  reportFilesIn,
  requireRoundFolder,
} from '../round-folder/round-folder.js';

/** The reports of the period before, by unit, and what was wrong with them. */
export type PreviousReports = {
  readonly byUnit: ReadonlyMap<string, Report>;
  readonly findings: readonly Finding[];
};

/** Where the reports of the period before are: in a file, in the folder of that round, or both. */
export type PreviousPlaces = {
  readonly previous?: string | undefined;
  readonly previousDir?: string | undefined;
};

/**
 * Reads the reports of the period before, each on the outline of its own round.
 * @throws UsageError where the file or folder named is not there.
 */
export async function readPreviousReports(
  io: FileIo,
  { previous, previousDir }: PreviousPlaces,
): Promise<PreviousReports> {
  const byUnit = new Map<string, Report>();
  const findings: Finding[] = [];
  const take = async (path: string, template: Template | undefined) => {
    const read = await readReport(io, path, template);
    if (read.ok) byUnit.set(read.value.report.unit, read.value.report);
    else findings.push(...read.findings);
  };
  if (previousDir !== undefined) {
    const folder = await requireRoundFolder(io, previousDir);
    const round = await readRoundFolder(io, folder);
    if (!round.ok) findings.push(...round.findings);
    else for (const path of await reportFilesIn(io, folder)) await take(path, round.value);
  }
  if (previous !== undefined) {
    const path = resolve(io.cwd, previous);
    const folder = await findRoundFolder(io, dirname(path));
    const round = folder === undefined ? undefined : await readRoundFolder(io, folder);
    await take(path, round?.ok === true ? round.value : undefined);
  }
  return { byUnit, findings };
}
