import type { Report } from '@baocao/core';
import type { Template } from '@baocao/template';
import { dirname, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import type { Finding, ReadResult } from '../reading/finding.js';
import { readReport, type OpenReport } from '../reading/read-report.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import {
  findRoundFolder,
  reportFilesIn,
  requireRoundFolder,
} from '../round-folder/round-folder.js';
import { checkReport, type CheckedReport, type FileCheckPolicy } from './check-report.js';
import { readPreviousReports, type PreviousPlaces } from './previous-reports.js';

/** What came of a check, the problems of the round folders themselves included. */
export type CheckResult = {
  readonly findings: readonly Finding[];
  readonly reports: readonly CheckedReport[];
};

/** A whole round, and how many of its units have a report. */
export type RoundCheckResult = CheckResult & {
  readonly units?: { readonly present: number; readonly expected: number };
};

/** What to check, what to hold it against, and how. */
export type CheckRequest = FileCheckPolicy & PreviousPlaces & { readonly dir?: string | undefined };

/** A report file that was read. */
type ReadFile = { readonly path: string; readonly read: ReadResult<OpenReport> };

/** A round folder, all report files that lie in it, and what each report is held beside. */
type OpenRound = {
  readonly round: ReadResult<Template>;
  readonly reports: readonly ReadFile[];
  readonly peers: readonly Report[];
};

/**
 * Checks all reports of a round folder, each beside the others.
 * @throws UsageError where there is no round folder.
 */
export async function checkRound(io: FileIo, request: CheckRequest): Promise<RoundCheckResult> {
  const folder = await requireRoundFolder(io, request.dir);
  const { round, reports, peers } = await openRound(io, folder);
  if (!round.ok) return { findings: round.findings, reports: [] };
  const previous = await readPreviousReports(io, request);
  const checked = reports.map((one) => checkOne(io, one, peers, previous.byUnit, request));
  const present = new Set(reports.map(({ path }) => dirname(path).split('/').at(-1)));
  const { units } = round.value.round;
  return {
    ...together([...round.findings, ...previous.findings], checked),
    units: { present: units.filter(({ id }) => present.has(id)).length, expected: units.length },
  };
}

/**
 * Checks report files, each against the round folder it lies in and the reports there, or all
 * against the one named.
 * @throws UsageError where a file or the folder named is not there.
 */
export async function checkFiles(
  io: FileIo,
  files: readonly string[],
  request: CheckRequest,
): Promise<CheckResult> {
  const named = request.dir === undefined ? undefined : await requireRoundFolder(io, request.dir);
  const previous = await readPreviousReports(io, request);
  const rounds = new Map<string, OpenRound>();
  const checked = [];
  for (const file of files) {
    const path = resolve(io.cwd, file);
    const folder = named ?? (await findRoundFolder(io, dirname(path)));
    const open = folder === undefined ? undefined : await openOnce(io, folder, rounds);
    if (open !== undefined && !open.round.ok) continue;
    const template = open?.round.ok === true ? open.round.value : undefined;
    const one = { path, read: await readReport(io, path, template) };
    checked.push(checkOne(io, one, open?.peers ?? [], previous.byUnit, request));
  }
  const ofRounds = [...rounds.values()].flatMap(({ round }) => round.findings);
  return together([...ofRounds, ...previous.findings], checked);
}

async function openOnce(io: FileIo, folder: string, rounds: Map<string, OpenRound>) {
  const open = rounds.get(folder) ?? (await openRound(io, folder));
  rounds.set(folder, open);
  return open;
}

async function openRound(io: FileIo, folder: string): Promise<OpenRound> {
  const round = await readRoundFolder(io, folder);
  if (!round.ok) return { round, reports: [], peers: [] };
  const reports: ReadFile[] = [];
  for (const path of await reportFilesIn(io, folder)) {
    reports.push({ path, read: await readReport(io, path, round.value) });
  }
  return { round, reports, peers: onePerUnit(reports) };
}

function onePerUnit(files: readonly ReadFile[]): readonly Report[] {
  const reports = files.flatMap(({ read }) => (read.ok ? [read.value.report] : []));
  return [...new Map(reports.map((report) => [report.unit, report])).values()];
}

function checkOne(
  io: FileIo,
  { path, read }: ReadFile,
  peers: readonly Report[],
  previousOf: ReadonlyMap<string, Report>,
  policy: FileCheckPolicy,
): CheckedReport {
  const unit = read.ok ? read.value.report.unit : '';
  const others = { previous: previousOf.get(unit), peers };
  return checkReport(displayPath(io, path), read, others, policy);
}

function together(own: readonly Finding[], reports: readonly CheckedReport[]): CheckResult {
  return { findings: [...own, ...reports.flatMap(({ findings }) => findings)], reports };
}
