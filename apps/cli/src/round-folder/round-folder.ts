import { dirname, join, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { usageError } from '../usage-error.js';

/** The files of a round folder. */
export const roundFolderNames = {
  round: 'round.json',
  outline: 'outline.json',
  /** The outline of the template that the folder was made from, as it was then. */
  base: 'outline.base.json',
  units: 'units.csv',
  readme: 'README.md',
  reports: 'reports',
  events: 'events.jsonl',
  lock: 'events.lock',
} as const;

/** The nearest round folder at this path or above it; `undefined` where there is none. */
export async function findRoundFolder(io: FileIo, start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const kind = await io.files.kindOf(join(folder, roundFolderNames.round));
    if (kind === 'file') return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The round folder that a user names, or is in.
 * @throws UsageError where there is none.
 */
export async function requireRoundFolder(io: FileIo, dir: string | undefined): Promise<string> {
  const start = resolve(io.cwd, dir ?? '.');
  const folder = await findRoundFolder(io, start);
  if (folder === undefined) throw usageError('folder.notFound', { path: displayPath(io, start) });
  return folder;
}

/** The report files of a round, unit by unit. */
export async function reportFilesIn(io: FileIo, folder: string): Promise<string[]> {
  const reports = join(folder, roundFolderNames.reports);
  const files: string[] = [];
  for (const unit of await namesIn(io, reports)) {
    const unitFolder = join(reports, unit);
    const names = await namesIn(io, unitFolder);
    files.push(...names.filter(isReportFile).map((name) => join(unitFolder, name)));
  }
  return files;
}

/** The report file that a unit works on; `undefined` where there is none. */
export async function reportFileOf(
  io: FileIo,
  folder: string,
  unit: string,
): Promise<string | undefined> {
  const unitFolder = join(folder, roundFolderNames.reports, unit);
  const name = (await namesIn(io, unitFolder)).find(isReportFile);
  return name === undefined ? undefined : join(unitFolder, name);
}

/** Where a version of a unit's report is kept as it was received. */
export function submittedFileOf(folder: string, unit: string, version: number): string {
  return join(folder, roundFolderNames.reports, unit, `submitted-${String(version)}.json`);
}

function isReportFile(name: string): boolean {
  return /^report\.(?:ya?ml|json)$/u.test(name);
}

async function namesIn(io: FileIo, folder: string): Promise<string[]> {
  if ((await io.files.kindOf(folder)) !== 'folder') return [];
  return [...(await io.files.list(folder))].sort();
}
