import { submissionChart, submissionChartPng } from '@baocao/template';
import { Option } from 'commander';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../../cli-io.js';
import { dayOrToday } from '../../days/named-day.js';
import { displayPath } from '../../files/display-path.js';
import { writeFiles, type NewFile } from '../../files/write-files.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { needsWork } from '../../reading/finding.js';
import { trackingFileName } from '../../rendering/file-names.js';
import { stampedMoment } from '../../rendering/moment.js';
import { renderDocuments } from '../../rendering/render-documents.js';
import { openRound, type RoundLife } from '../../round-life/open-round.js';
import type { Session } from '../../session.js';
import { trackRound, type TrackedRound } from '../../tracking/tracked-round.js';
import { trackingCsv, trackingDocument, trackingXlsx } from '../../tracking/tracking-files.js';
import { trackingJson } from '../../tracking/tracking-json.js';
import { trackingText } from '../../tracking/tracking-text.js';
import type { AddCommand } from '../add-command.js';

const printed = ['text', 'json', 'csv'] as const;
const written = ['xlsx', 'pdf', 'docx', 'svg', 'png'] as const;
type Written = (typeof written)[number];

type Options = {
  readonly dir?: string;
  readonly on?: string;
  readonly format: (typeof printed)[number] | Written;
  readonly out?: string;
  readonly at?: string;
};

/** `baocao round status`: who has sent, who has not, how late. */
export const addRoundStatus: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('status')
    .summary(say('roundStatus.summary'))
    .description(say('roundStatus.description'))
    .option('--dir <DIR>', say('round.dir'))
    .option('--on <DATE>', say('roundStatus.on'))
    .addOption(
      new Option('--format <FORMAT>', say('roundStatus.format'))
        .choices([...printed, ...written])
        .default('text'),
    )
    .option('--out <DIR>', say('roundStatus.out'))
    .option('--at <ISO>', say('render.at'))
    .addHelpText('after', say('roundStatus.after') + say('exitCodes'))
    .action((options: Options) => run(() => status(session, options)));
};

async function status(session: Session, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const on = dayOrToday(io, options.on);
  const opened = await openRound(io, options.dir);
  if (!opened.ok) {
    tellFindings(opened.findings, session);
    return 1;
  }
  const life = opened.value;
  const { round, findings } = await trackRound(io, life, on);
  const told = [...opened.findings, ...findings];
  const { format } = options;
  if (isWritten(format)) {
    const files = await filesOf(session, life, round, { ...options, format });
    await writeFiles(io.files, files);
    for (const { path } of files)
      io.out(`${say('render.done', { path: displayPath(io, path) })}\n`);
  } else {
    const print = { text: trackingText, json: trackingJson, csv: trackingCsv }[format];
    io.out(print(round, life.template, session));
  }
  tellFindings(told, session);
  return told.some(needsWork) ? 1 : 0;
}

function isWritten(format: Options['format']): format is Written {
  return written.some((one) => one === format);
}

async function filesOf(
  session: Session,
  { folder, template }: RoundLife,
  round: TrackedRound,
  { format, out: named, at }: Options & { readonly format: Written },
): Promise<readonly NewFile[]> {
  const { io } = session;
  const out = named === undefined ? folder : resolve(io.cwd, named);
  const name = trackingFileName(template.round, round.on);
  if (format === 'xlsx') {
    const bytes = await trackingXlsx(round, template, session);
    return [{ path: join(out, `${name}.xlsx`), bytes }];
  }
  const chart = { on: round.on, language: session.language };
  if (format === 'svg') {
    const svg = submissionChart(template, round.state, chart);
    return [{ path: join(out, `${name}.svg`), bytes: new TextEncoder().encode(svg) }];
  }
  if (format === 'png') {
    const bytes = await submissionChartPng(template, round.state, chart);
    return [{ path: join(out, `${name}.png`), bytes }];
  }
  const document = trackingDocument(round, template);
  const request = { to: [format], out, at: stampedMoment(io, at) };
  const { files } = await renderDocuments(io, [{ name, document }], request);
  return files;
}
