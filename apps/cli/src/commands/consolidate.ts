import { composeConsolidatedReport, type Template } from '@baocao/template';
import { consolidatedFigures, csvOf, writeSheet } from '@baocao/template/tables';
import { mostWorkbenchUnits, type Consolidated } from '@baocao/core/consolidate';
import { countedRound, type Report } from '@baocao/core';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import {
  consolidateRound,
  findingsOf,
  type ConsolidatedRound,
} from '../consolidating/consolidate-round.js';
import { explainFigure } from '../consolidating/explain-figure.js';
import { readEarlier } from '../consolidating/read-earlier.js';
import { consolidatedFileName } from '../consolidating/report-stream.js';
import { openWorkbench, type WorkbenchFiles } from '../consolidating/workbench-files.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles, type NewFile } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork, type Finding } from '../reading/finding.js';
import { consolidatedFileStem } from '../rendering/file-names.js';
import { parseFormats, type Format } from '../rendering/formats.js';
import { stampedMoment } from '../rendering/moment.js';
import { renderDocuments } from '../rendering/render-documents.js';
import { requireRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import { openRound } from '../round-life/open-round.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly out?: string;
  readonly to: string;
  readonly at?: string;
  readonly statements?: string;
  readonly earlier: readonly string[];
  readonly showSources?: true;
  readonly workbench: boolean;
  readonly explain?: string;
  readonly watch?: true;
};

/** `baocao consolidate [DIR]`: the reports of a round as one, with their origin. */
export const addConsolidate: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('consolidate')
    .summary(say('consolidate.summary'))
    .description(say('consolidate.description'))
    .argument('[DIR]', say('consolidate.dir'))
    .option('--out <DIR>', say('consolidate.out'))
    .option('--to <FORMATS>', say('render.to'), 'pdf,docx')
    .option('--at <ISO>', say('render.at'))
    .option(
      '--statements <N>',
      say('consolidate.statements', { most: mostWorkbenchUnits, statements: readableStatements }),
    )
    .option('--earlier <FILE...>', say('consolidate.earlier'), [])
    .option('--show-sources', say('consolidate.showSources'))
    .option('--no-workbench', say('consolidate.noWorkbench'))
    .option('--explain <FIGURE>', say('consolidate.explain'))
    .option('--watch', say('consolidate.watch'))
    .addHelpText('after', say('consolidate.after') + say('exitCodes'))
    .action((dir: string | undefined, options: Options) =>
      run(() => consolidateFolder(session, dir, options)),
    );
};

async function consolidateFolder(
  session: Session,
  dir: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const { io, say } = session;
  const folder = await requireRoundFolder(io, dir);
  const code = await consolidateOnce(session, folder, options);
  if (options.watch === undefined || io.watch === undefined) return code;
  io.err(`${say('consolidate.watching')}\n`);
  await io.watch(join(folder, roundFolderNames.reports), async () => {
    await consolidateOnce(session, folder, options);
  });
  return code;
}

async function consolidateOnce(
  session: Session,
  folder: string,
  options: Options,
): Promise<ExitCode> {
  const { io } = session;
  const read = await openRound(io, folder);
  if (!read.ok) return failed(read.findings, session);
  const { template: whole, state } = read.value;
  const template = { ...whole, round: countedRound(whole.round, state) };
  const { outline } = template;
  const earlier = await readEarlier(io, options.earlier, outline);
  const out = resolve(io.cwd, options.out ?? join(folder, 'consolidated'));
  const workbench = isWorkbenchWanted(session, template, options)
    ? await openWorkbench(session, join(out, 'workbench'), outline)
    : undefined;
  const unread = [...(workbench?.findings ?? []), ...earlier.findings];
  if (unread.some(needsWork)) return failed(unread, session);
  const mostStatements = statementsOf(session, template, options);
  const made = await consolidateRound(session, { folder, template, workbench, mostStatements });
  const shown = displayPath(io, join(out, consolidatedFileName));
  const findings = [...read.findings, ...made.findings, ...findingsOf(made, shown, outline)];
  if (options.explain !== undefined) {
    io.out(explainFigure(options.explain, outline, made.provenance, session));
    return 0;
  }
  const outputs = { out, to: parseFormats(options.to), at: stampedMoment(io, options.at) };
  const rendered = await filesOf(session, template, made, {
    ...outputs,
    earlier: earlier.reports,
    showSources: options.showSources ?? false,
    workbench,
  });
  await writeFiles(io.files, rendered.files);
  tellFindings([...findings, ...rendered.findings], session);
  tellWritten(session, rendered.files, made, out);
  return [...findings, ...rendered.findings].some(needsWork) ? 1 : 0;
}

function failed(findings: readonly Finding[], session: Session): ExitCode {
  tellFindings(findings, session);
  return 1;
}

function isWorkbenchWanted({ io, say }: Session, { round }: Template, options: Options): boolean {
  if (!options.workbench || options.explain !== undefined) return false;
  const units = round.units.length;
  if (units <= mostWorkbenchUnits) return true;
  io.err(`${say('consolidate.workbenchTooLarge', { units, most: mostWorkbenchUnits })}\n`);
  return false;
}

/** Of a round that no editor works through, what a section prints: all would be thousands of pages. */
const readableStatements = 30;

function statementsOf(
  { io, say }: Session,
  { round }: Template,
  { statements: given, explain }: Options,
): number | undefined {
  if (given === undefined) {
    if (round.units.length <= mostWorkbenchUnits) return undefined;
    const values = { most: mostWorkbenchUnits, statements: readableStatements };
    if (explain === undefined) io.err(`${say('consolidate.fewStatements', values)}\n`);
    return readableStatements;
  }
  const count = Number(given);
  if (!Number.isSafeInteger(count) || count < 0) {
    throw usageError('consolidate.badStatements', { value: given });
  }
  return count;
}

type Outputs = {
  readonly out: string;
  readonly to: readonly Format[];
  readonly at: Date;
  readonly earlier: readonly Report[];
  readonly showSources: boolean;
  readonly workbench: WorkbenchFiles | undefined;
};

/** Everything that a consolidation leaves, made before any of it is written. */
async function filesOf(
  session: Session,
  template: Template,
  made: Pick<Consolidated, 'report' | 'provenance'>,
  { out, to, at, earlier, showSources, workbench }: Outputs,
): Promise<{ files: NewFile[]; findings: Finding[] }> {
  const { report, provenance } = made;
  const document = composeConsolidatedReport(template, made, { earlier, showSources });
  const name = consolidatedFileStem(template.round);
  const { files, findings } = await renderDocuments(session.io, [{ name, document }], {
    to,
    out,
    at,
  });
  const encoder = new TextEncoder();
  const figures = consolidatedFigures(template.outline, provenance, session.language);
  return {
    files: [
      ...files,
      { path: join(out, `${name}.csv`), bytes: encoder.encode(csvOf(figures)) },
      { path: join(out, `${name}.xlsx`), bytes: await writeSheet(figures) },
      {
        path: join(out, consolidatedFileName),
        bytes: encoder.encode(`${JSON.stringify({ report, provenance })}\n`),
      },
      ...(workbench?.files() ?? []),
    ],
    findings,
  };
}

function tellWritten(
  { io, say }: Session,
  files: readonly NewFile[],
  { provenance }: Pick<ConsolidatedRound, 'provenance'>,
  out: string,
): void {
  const { units } = provenance;
  const reported = units.filter(({ standing }) => standing === 'reported').length;
  const own = files.filter(({ path }) => !path.startsWith(join(out, 'workbench')));
  for (const { path } of own) io.out(`${say('render.done', { path: displayPath(io, path) })}\n`);
  if (own.length < files.length) {
    const path = displayPath(io, join(out, 'workbench'));
    io.out(`${say('consolidate.workbenchIn', { path })}\n`);
  }
  io.out(`${say('consolidate.done', { reported, all: units.length })}\n`);
}
