import {
  diffOutlines,
  limits,
  migrateReport,
  parseReport,
  suggestRenames,
  type Outline,
  type OutlineAdapter,
  type OutlineChange,
  type Report,
} from '@baocao/core';
import { dirname, join, resolve } from 'node:path';
import type { CliIo, ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { migrationFiles } from '../migrating/migration-files.js';
import { migrationText } from '../migrating/migration-text.js';
import { readAdapter } from '../migrating/read-adapter.js';
import { readData } from '../reading/read-data.js';
import { readOutline } from '../reading/read-outline.js';
import { findRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { templates } from '../templates.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly to: string;
  readonly from?: string;
  readonly renames?: string;
  readonly out?: string;
  readonly dryRun?: true;
};

/** `baocao migrate REPORT --to OUTLINE`: takes a report over to another version of its outline. */
export const addMigrate: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('migrate')
    .summary(say('migrate.summary'))
    .description(say('migrate.description'))
    .argument('<REPORT>', say('migrate.report'))
    .requiredOption('--to <OUTLINE>', say('migrate.to'))
    .option('--from <OUTLINE>', say('migrate.from'))
    .option('--renames <FILE>', say('migrate.renames'))
    .option('--out <FILE>', say('migrate.out'))
    .option('--dry-run', say('migrate.dryRun'))
    .addHelpText('after', say('migrate.after') + say('exitCodes'))
    .action((report: string, options: Options) => run(() => migrate(session, report, options)));
};

async function migrate(session: Session, named: string, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const path = resolve(io.cwd, named);
  const read = await readAll(io, path, options);
  tellFindings(read.findings, session);
  if (!read.ok) return 1;
  const { report, newer, older, adapter } = read;
  const migration = migrateReport(report, newer, adapter);
  const suggestions = older === undefined ? {} : suggestRenames(older, newer);
  const redefined =
    older === undefined ? [] : redefinedIndicators(diffOutlines(older, newer, adapter));
  const files = await migrationFiles(io, migration, {
    path,
    out: options.out === undefined ? undefined : resolve(io.cwd, options.out),
    olderVersion: report.outline.version,
    original: (await io.files.read(path, limits.jsonBytes)).bytes,
  });
  io.out(migrationText({ migration, older, newer, suggestions, redefined }, session));
  if (options.dryRun) {
    io.out(`${say('migrate.nothingWritten')}\n`);
  } else {
    await writeFiles(io.files, files);
    for (const file of files)
      io.out(`${say('render.done', { path: displayPath(io, file.path) })}\n`);
  }
  const { responses, indicators } = migration.orphans;
  return Object.keys(responses).length + Object.keys(indicators).length > 0 ? 1 : 0;
}

function redefinedIndicators(changes: readonly OutlineChange[]): string[] {
  return changes.filter(({ kind }) => kind === 'indicator-redefined').map(({ id }) => id);
}

type Read = {
  readonly report: Report;
  readonly newer: Outline;
  readonly older: Outline | undefined;
  readonly adapter: OutlineAdapter;
};

async function readAll(io: CliIo, path: string, { to, from, renames }: Options) {
  const outlinePath = resolve(io.cwd, to);
  const outline = await readOutline(io, outlinePath);
  const adapter = await readAdapter(io, renames, outlinePath);
  const report = await readData(io, path, (data) =>
    parseReport(data, outline.ok ? outline.value : { nodes: [] }),
  );
  const findings = [...outline.findings, ...adapter.findings, ...report.findings];
  if (!outline.ok || !adapter.ok || !report.ok) return { ok: false, findings } as const;
  const older = await olderOutline(io, path, report.value, from);
  const read: Read = {
    report: report.value,
    newer: outline.value,
    older,
    adapter: adapter.value,
  };
  return { ok: true, ...read, findings } as const;
}

/** The outline that the report was written on: named, of its round folder, or built in. */
async function olderOutline(
  io: CliIo,
  path: string,
  { outline }: Report,
  named: string | undefined,
): Promise<Outline | undefined> {
  const folder = await findRoundFolder(io, dirname(path));
  const file =
    named !== undefined
      ? resolve(io.cwd, named)
      : folder === undefined
        ? undefined
        : join(folder, roundFolderNames.outline);
  const read = file === undefined ? undefined : await readOutline(io, file);
  const candidates = [
    ...(read?.ok === true ? [read.value] : []),
    ...templates.map((template) => template.outline),
  ];
  return candidates.find(({ id, version }) => id === outline.id && version === outline.version);
}
