import { unknownUnit, type Template } from '@baocao/template';
import { Option } from 'commander';
import { basename, dirname, join, resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { jsonText } from '../files/json-text.js';
import { tellFindings } from '../findings/tell-findings.js';
import { importFile, type ImportedFile } from '../importing/import-file.js';
import { importJson } from '../importing/import-json.js';
import { importTable, type ImportEntry } from '../importing/import-table.js';
import { importTemplate } from '../importing/import-template.js';
import { importText } from '../importing/import-text.js';
import { createProgressBar } from '../importing/progress-bar.js';
import { wordFiles } from '../importing/word-files.js';
import { writeReport } from '../importing/write-report.js';
import { nearMatches } from '../near-matches.js';
import { needsWork } from '../reading/finding.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly dir?: string;
  readonly unit?: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
  readonly force?: true;
};

/** `baocao import FILE.docx`: a Word file, or a folder of them, as reports. */
export const addImport: AddCommand = (parent, session, run) => {
  const { say } = session;
  const format = new Option('--format <FORMAT>', say('import.format'));
  parent
    .command('import')
    .summary(say('import.summary'))
    .description(say('import.description'))
    .argument('<FILE>', say('import.file'))
    .option('--dir <DIR>', say('import.dir'))
    .option('--unit <ID>', say('import.unit'))
    .addOption(format.choices(['text', 'json']).default('text'))
    .option('--out <PATH>', say('import.out'))
    .option('--force', say('import.force'))
    .addHelpText('after', say('import.after') + say('exitCodes'))
    .action((file: string, options: Options) => run(() => importWord(session, file, options)));
};

async function importWord(session: Session, named: string, options: Options): Promise<ExitCode> {
  const { io } = session;
  const { paths, isFolder } = await wordFiles(io, named);
  const [first = io.cwd] = paths;
  const template = await importTemplate(io, { dir: options.dir, start: dirname(first) });
  if (!template.ok) {
    tellFindings(template.findings, session);
    return 1;
  }
  requireUnit(template.value, options.unit);
  const entries = await importAll(session, { paths, isFolder, template: template.value, options });
  const findings = [...template.findings, ...entries.flatMap(({ imported }) => imported.findings)];
  tellFindings(findings, session);
  io.out(printed(entries, { isFolder, session, options }));
  return findings.some(needsWork) ? 1 : 0;
}

type Work = {
  readonly paths: readonly string[];
  readonly isFolder: boolean;
  readonly template: Template;
  readonly options: Options;
};

/** One file after the other: each is written as soon as it is read, so that a run can be broken off. */
async function importAll(
  session: Session,
  { paths, isFolder, template, options }: Work,
): Promise<readonly ImportEntry[]> {
  const { io } = session;
  const entries: ImportEntry[] = [];
  const bar = createProgressBar(session, paths.length);
  for (const path of paths) {
    bar.step(basename(path));
    const imported = await importFile(io, path, { template, unit: options.unit });
    entries.push({ imported, outcome: await keep(imported, isFolder, session, options) });
  }
  bar.end();
  return entries;
}

/** A report without a unit is not written: no round folder has a place for it. */
async function keep(
  { found, path }: ImportedFile,
  isFolder: boolean,
  { io }: Session,
  { out, force }: Options,
): Promise<ImportEntry['outcome']> {
  if (found === undefined) return 'refused';
  const { report } = found;
  if (out === undefined || report.unit === unknownUnit) return 'read';
  const target = resolve(io.cwd, out);
  const name = basename(path).replace(/\.docx$/iu, '.yaml');
  return writeReport(io, {
    path: isFolder ? join(target, name) : target,
    report,
    force: force === true,
  });
}

type Printing = {
  readonly isFolder: boolean;
  readonly session: Session;
  readonly options: Options;
};

function printed(
  entries: readonly ImportEntry[],
  { isFolder, session, options }: Printing,
): string {
  const { io, say, language } = session;
  if (options.format === 'json') {
    const values = entries.map(({ imported }) => importJson(imported, language));
    return jsonText(isFolder ? values : values[0]);
  }
  if (isFolder) return importTable(entries, session);
  const path = options.out === undefined ? '' : displayPath(io, resolve(io.cwd, options.out));
  return entries
    .map(({ imported, outcome }) => {
      const done = { written: say('import.done', { path }), kept: say('import.exists', { path }) };
      const end = outcome === 'written' || outcome === 'kept' ? `${done[outcome]}\n` : '';
      return importText(imported, session) + end;
    })
    .join('');
}

function requireUnit({ round }: Template, unit: string | undefined): void {
  if (unit === undefined || round.units.some(({ id }) => id === unit)) return;
  const near = nearMatches(unit, round.units).join(', ');
  throw usageError('import.unknownUnit', { round: round.id, unit, near });
}
