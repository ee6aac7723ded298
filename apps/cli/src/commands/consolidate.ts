import { carriedOver, type CarriedOver, type Template } from '@baocao/template';
import { Option } from 'commander';
import { carryOverCounts, mostWorkbenchUnits } from '@baocao/core/consolidate';
import { countedProgress, countedRound, type Outline } from '@baocao/core';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import {
  consolidateRound,
  findingsOf,
  type ConsolidatedRound,
} from '../consolidating/consolidate-round.js';
import { explainFigure } from '../consolidating/explain-figure.js';
import { consolidatedFiles } from '../consolidating/consolidated-files.js';
import { readOnto } from '../consolidating/read-onto.js';
import { reportsToTake, type ReportsToTake } from '../consolidating/reports-to-take.js';
import { readEarlier } from '../consolidating/read-earlier.js';
import { consolidatedFileName } from '../consolidating/report-stream.js';
import { openWorkbench } from '../consolidating/workbench-files.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles, type NewFile } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork, type Finding } from '../reading/finding.js';
import { parseFormats } from '../rendering/formats.js';
import { stampedMoment } from '../rendering/moment.js';
import {
  reportFileOf,
  requireRoundFolder,
  roundFolderNames,
} from '../round-folder/round-folder.js';
import { openRound, type RoundLife } from '../round-life/open-round.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly out?: string;
  readonly to: string;
  readonly at?: string;
  readonly statements?: string;
  readonly reports?: ReportsToTake;
  readonly previous?: string;
  readonly earlier: readonly string[];
  readonly onto?: string;
  readonly mapping?: string;
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
    .addOption(
      new Option('--reports <WHICH>', say('consolidate.reports')).choices([...reportsToTake]),
    )
    .option('--previous <FILE>', say('consolidate.previous'))
    .option('--earlier <FILE...>', say('consolidate.earlier'), [])
    .option('--onto <OUTLINE>', say('consolidate.onto'))
    .option('--mapping <FILE>', say('consolidate.mapping'))
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
  await io.watch(folder, isOfTheRound, async () => {
    await consolidateOnce(session, folder, options);
  });
  return code;
}

/** True for what a consolidation is made of; what it writes itself lies in the same folder. */
function isOfTheRound(path: string): boolean {
  const [first = ''] = path.split(/[/\\]/u);
  const { round, outline, units, events, reports } = roundFolderNames;
  return [round, outline, units, events, reports].some((name) => name === first);
}

async function consolidateOnce(
  session: Session,
  folder: string,
  options: Options,
): Promise<ExitCode> {
  const { io } = session;
  const read = await openRound(io, folder);
  if (!read.ok) return failed(read.findings, session);
  const life = read.value;
  const template = { ...life.template, round: countedRound(life.template.round, life.state) };
  const onto = await ontoOf(session, options, template.outline);
  if (onto?.ok === false) return failed(onto.findings, session);
  const printed = onto === undefined ? template : templateOnto(template, onto.value.target);
  const { outline } = printed;
  const { previous, explain } = options;
  const before = [...(previous === undefined ? [] : [previous]), ...options.earlier];
  const earlier = await readEarlier(io, before, outline);
  const out = resolve(io.cwd, options.out ?? join(folder, 'consolidated'));
  const workbench = isWorkbenchWanted(session, template, options)
    ? await openWorkbench(session, join(out, 'workbench'), outline)
    : undefined;
  const unread = [...(workbench?.findings ?? []), ...earlier.findings];
  if (unread.some(needsWork)) return failed(unread, session);
  const reports = options.reports ?? (life.log.events.length === 0 ? 'drafts' : 'submitted');
  const mostStatements = statementsOf(session, template, options);
  const made = await consolidateRound(session, {
    life,
    template,
    reports,
    onto: onto?.value,
    workbench,
    mostStatements,
  });
  if (explain !== undefined) {
    io.out(explainFigure(explain, outline, made.provenance, session));
    return 0;
  }
  const [last] = previous === undefined ? [] : earlier.reports;
  const carryOver = last && carriedOver(made.report, last, printed);
  const rendered = await consolidatedFiles(session, printed, made, {
    out,
    to: parseFormats(options.to),
    at: stampedMoment(io, options.at),
    earlier: earlier.reports,
    carryOver,
    showSources: options.showSources ?? false,
    workbench,
  });
  await writeFiles(io.files, rendered.files);
  const shown = displayPath(io, join(out, consolidatedFileName));
  const own = [...(onto?.findings ?? []), ...made.findings, ...findingsOf(made, shown, outline)];
  const findings = [...read.findings, ...own, ...rendered.findings];
  tellFindings(findings, session);
  tellWritten(session, rendered.files, made, out);
  if (carryOver !== undefined) tellCarriedOver(session, carryOver);
  await tellDrafts(session, life, reports);
  return findings.some(needsWork) ? 1 : 0;
}

/** What the options ask to consolidate onto; nothing: the units' own outline. */
async function ontoOf({ io }: Session, { onto, mapping }: Options, source: Outline) {
  if (onto !== undefined) return readOnto(io, { onto, mapping }, source);
  if (mapping !== undefined) throw usageError('consolidate.mappingAlone');
  return undefined;
}

/** The round as it is told on another outline; the kinds of unit are those of the round. */
function templateOnto(template: Template, target: Outline): Template {
  const { unitKinds } = template.outline;
  const others = target.unitKinds.filter(({ id }) => unitKinds.every((kind) => kind.id !== id));
  return { ...template, outline: { ...target, unitKinds: [...unitKinds, ...others] } };
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

function tellCarriedOver({ io, say }: Session, { items, period }: CarriedOver): void {
  io.out(
    `${say('consolidate.carriedOver', {
      period,
      ...carryOverCounts(items),
    })}\n`,
  );
}

/** Files that units still work on, and that were left out for it. */
async function tellDrafts(
  { io, say }: Session,
  { folder, state }: RoundLife,
  reports: ReportsToTake,
): Promise<void> {
  if (reports === 'drafts') return;
  const taken = new Set(countedProgress(state, reports).map(({ unit }) => unit));
  let count = 0;
  for (const { unit, excludedFor } of state.units) {
    if (excludedFor !== undefined || taken.has(unit)) continue;
    if ((await reportFileOf(io, folder, unit)) !== undefined) count += 1;
  }
  if (count > 0) io.err(`${say('consolidate.draftsLeft', { count })}\n`);
}
