import { dirname, resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork } from '../reading/finding.js';
import { documentsOfFile } from '../rendering/documents-of-file.js';
import { parseFormats, type Format } from '../rendering/formats.js';
import { stampedMoment } from '../rendering/moment.js';
import { renderDocuments } from '../rendering/render-documents.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly to: string;
  readonly out?: string;
  readonly at?: string;
  readonly withOutline?: true;
  readonly attachData?: true;
  readonly signatureField?: true;
};

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
    .option('--with-outline', say('render.withOutline'))
    .option('--attach-data', say('render.attachData'))
    .option('--signature-field', say('render.signatureField'))
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
    signatureField: options.signatureField === true,
  };
  refuseWithoutPdf(options, request.to);
  const documents = await documentsOfFile(io, path, options);
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

/** @throws UsageError where something is asked for that only a PDF has, and no PDF. */
function refuseWithoutPdf({ attachData, signatureField }: Options, to: readonly Format[]): void {
  if (to.includes('pdf')) return;
  if (attachData === true) throw usageError('render.onlyPdf', { option: '--attach-data' });
  if (signatureField === true) throw usageError('render.onlyPdf', { option: '--signature-field' });
}
