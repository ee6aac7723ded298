import { composeLetter, composeOutline, composeReport } from '@baocao/template';
import { basename, dirname, resolve } from 'node:path';
import type { CliIo, ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork, type ReadResult } from '../reading/finding.js';
import { readReport } from '../reading/read-report.js';
import { letterFileName, outlineFileName, reportFileName } from '../rendering/file-names.js';
import { parseFormats } from '../rendering/formats.js';
import { stampedMoment } from '../rendering/moment.js';
import { renderDocuments, type NamedDocument } from '../rendering/render-documents.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { findRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Options = { readonly to: string; readonly out?: string; readonly at?: string };

/** `baocao render FILE --to pdf,docx,txt`: a report, or letter and outline, as documents. */
export const addRender: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('render')
    .summary(say('render.summary'))
    .description(say('render.description'))
    .argument('<FILE>', say('render.file'))
    .requiredOption('--to <FORMATS>', say('render.to'))
    .option('--out <DIR>', say('render.out'))
    .option('--at <ISO>', say('render.at'))
    .addHelpText('after', say('render.after') + say('exitCodes'))
    .action((file: string, options: Options) => run(() => render(session, file, options)));
};

async function render(session: Session, file: string, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const path = resolve(io.cwd, file);
  const request = {
    to: parseFormats(options.to),
    at: stampedMoment(io, options.at),
    out: options.out === undefined ? dirname(path) : resolve(io.cwd, options.out),
  };
  const documents = await documentsOf(io, path);
  if (!documents.ok) {
    tellFindings(documents.findings, session);
    return 1;
  }
  const rendered = await renderDocuments(io, documents.value, request);
  await writeFiles(io.files, rendered.files);
  for (const { path: written } of rendered.files) {
    io.out(`${say('render.done', { path: displayPath(io, written) })}\n`);
  }
  const findings = [...documents.findings, ...rendered.findings];
  tellFindings(findings, session);
  return findings.some(needsWork) ? 1 : 0;
}

/** What a file is printed as: letter and outline for a round, else the report. */
async function documentsOf(io: CliIo, path: string): Promise<ReadResult<NamedDocument[]>> {
  const folder = dirname(path);
  if (basename(path) === roundFolderNames.round) {
    const read = await readRoundFolder(io, folder);
    if (!read.ok) return read;
    const { value: template, findings } = read;
    const { round } = template;
    const letter = { name: letterFileName(round), document: composeLetter(template) };
    const outline = { name: outlineFileName(round), document: composeOutline(template) };
    return { ok: true, value: [letter, outline], findings };
  }
  const roundFolder = await findRoundFolder(io, folder);
  const round = roundFolder === undefined ? undefined : await readRoundFolder(io, roundFolder);
  if (round !== undefined && !round.ok) return round;
  const read = await readReport(io, path, round?.value);
  const findings = [...(round?.findings ?? []), ...read.findings];
  if (!read.ok) return { ok: false, findings };
  const { report, template } = read.value;
  const document = composeReport(template, report);
  return { ok: true, value: [{ name: reportFileName(report), document }], findings };
}
