import type { Template } from '@baocao/template';
import { basename, dirname, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { Finding, ReadResult } from '../reading/finding.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import {
  findRoundFolder,
  reportFilesIn,
  requireRoundFolder,
} from '../round-folder/round-folder.js';
import { checkReport, type CheckedReport, type Preset } from './check-report.js';

/** What came of a check, the problems of the round folders themselves included. */
export type CheckResult = {
  readonly findings: readonly Finding[];
  readonly reports: readonly CheckedReport[];
};

/** A whole round, and how many of its units have a report. */
export type RoundCheckResult = CheckResult & {
  readonly units?: { readonly present: number; readonly expected: number };
};

type Settings = { readonly dir?: string | undefined; readonly preset?: Preset | undefined };

/**
 * Checks all reports of a round folder.
 * @throws UsageError where there is no round folder.
 */
export async function checkRound(io: FileIo, { dir, preset }: Settings): Promise<RoundCheckResult> {
  const folder = await requireRoundFolder(io, dir);
  const round = await readRoundFolder(io, folder);
  if (!round.ok) return { findings: round.findings, reports: [] };
  const reports = [];
  const present = new Set<string>();
  for (const path of await reportFilesIn(io, folder)) {
    reports.push(await checkReport(io, path, round.value, preset));
    present.add(basename(dirname(path)));
  }
  const { units } = round.value.round;
  return {
    ...together(round.findings, reports),
    units: { present: units.filter(({ id }) => present.has(id)).length, expected: units.length },
  };
}

/**
 * Checks report files, each against the round folder it lies in, or all against the one named.
 * @throws UsageError where a file or the folder named is not there.
 */
export async function checkFiles(
  io: FileIo,
  files: readonly string[],
  { dir, preset }: Settings,
): Promise<CheckResult> {
  const named = dir === undefined ? undefined : await requireRoundFolder(io, dir);
  const rounds = new Map<string, ReadResult<Template>>();
  const reports = [];
  for (const file of files) {
    const path = resolve(io.cwd, file);
    const folder = named ?? (await findRoundFolder(io, dirname(path)));
    if (folder === undefined) {
      reports.push(await checkReport(io, path, undefined, preset));
      continue;
    }
    const round = rounds.get(folder) ?? (await readRoundFolder(io, folder));
    rounds.set(folder, round);
    if (round.ok) reports.push(await checkReport(io, path, round.value, preset));
  }
  return together(
    [...rounds.values()].flatMap(({ findings }) => findings),
    reports,
  );
}

function together(own: readonly Finding[], reports: readonly CheckedReport[]): CheckResult {
  return { findings: [...own, ...reports.flatMap(({ findings }) => findings)], reports };
}
