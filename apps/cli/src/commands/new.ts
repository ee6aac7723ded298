import type { Unit } from '@baocao/core';
import { composeBlankReport, type Template } from '@baocao/template';
import { join } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { writeFiles, type NewFile } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { needsWork } from '../reading/finding.js';
import { formFileName } from '../rendering/file-names.js';
import { stampedMoment } from '../rendering/moment.js';
import { renderDocuments, type RenderedFiles } from '../rendering/render-documents.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { reportYaml } from '../round-folder/report-yaml.js';
import { requireRoundFolder, roundFolderNames } from '../round-folder/round-folder.js';
import { findUnit } from '../round-life/find-unit.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';

type Options = { readonly unit: string; readonly dir?: string; readonly form?: true };

/** `baocao new --unit ID`: makes the report file that a unit fills in. */
export const addNew: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('new')
    .summary(say('new.summary'))
    .description(say('new.description'))
    .requiredOption('--unit <ID>', say('new.unit'))
    .option('--dir <DIR>', say('new.dir'))
    .option('--form', say('new.form'))
    .addHelpText('after', say('new.after') + say('exitCodes'))
    .action((options: Options) => run(() => newReportFile(session, options)));
};

async function newReportFile(session: Session, options: Options): Promise<ExitCode> {
  const { io, say } = session;
  const folder = await requireRoundFolder(io, options.dir);
  const read = await readRoundFolder(io, folder);
  if (!read.ok) {
    tellFindings(read.findings, session);
    return 1;
  }
  const template = read.value;
  const unit = findUnit(session, { folder, template }, options.unit);
  const unitFolder = join(folder, roundFolderNames.reports, unit.id); // an id is a slug, not a path
  const report = {
    path: join(unitFolder, 'report.yaml'),
    bytes: new TextEncoder().encode(reportYaml(template, unit, session)),
  };
  const form = options.form ? await blankForm(session, template, unit, unitFolder) : nothing;
  const findings = [...read.findings, ...form.findings];
  tellFindings(findings, session);
  await writeNew(session, [report, ...form.files]);
  io.out(`${say('new.next', { path: displayPath(io, report.path) })}\n`);
  return findings.some(needsWork) ? 1 : 0;
}

const nothing: RenderedFiles = { files: [], findings: [] };

function blankForm({ io }: Session, template: Template, { id }: Unit, out: string) {
  const document = composeBlankReport(template, id);
  return renderDocuments(io, [{ name: formFileName(id, template.round), document }], {
    to: ['docx'],
    out,
    at: stampedMoment(io, undefined),
  });
}

async function writeNew({ io, say }: Session, files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) {
    if ((await io.files.kindOf(path)) !== 'absent') {
      throw usageError('new.exists', { path: displayPath(io, path) });
    }
  }
  await writeFiles(io.files, files);
  for (const { path } of files) io.out(`${say('new.done', { path: displayPath(io, path) })}\n`);
}
