import { importOutline, templateFromImport, type OutlineImport } from '@baocao/template';
import { Option } from 'commander';
import { resolve } from 'node:path';
import type { ExitCode } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { requireNewFolder } from '../files/require-new-folder.js';
import { writeFiles } from '../files/write-files.js';
import { tellFindings } from '../findings/tell-findings.js';
import { outlineImportJson } from '../importing/outline-import-json.js';
import { outlineImportText } from '../importing/outline-import-text.js';
import { templatePackageFiles } from '../package-source/template-package.js';
import { outlineText } from '../outline/outline-text.js';
import { findingsIn, needsWork, type Finding } from '../reading/finding.js';
import { readOutlineSource } from '../reading/read-outline-source.js';
import { roundFolderFiles } from '../round-folder/round-folder-files.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

type Options = {
  readonly format: 'pretty' | 'text' | 'json';
  readonly out?: string;
  readonly as: 'json' | 'ts';
};

/** `baocao outline import FILE`: reads an outline, and its letter, from a Word file or a text. */
export const addOutlineImport: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('import')
    .summary(say('outlineImport.summary'))
    .description(say('outlineImport.description'))
    .argument('<FILE>', say('outlineImport.file'))
    .addOption(
      new Option('--format <FORMAT>', say('outlineImport.format'))
        .choices(['pretty', 'text', 'json'])
        .default('pretty'),
    )
    .option('--out <DIR>', say('outlineImport.out'))
    .addOption(
      new Option('--as <KIND>', say('outlineImport.as')).choices(['json', 'ts']).default('json'),
    )
    .addHelpText('after', say('outlineImport.after') + say('exitCodes'))
    .action((file: string, options: Options) => run(() => importFile(session, file, options)));
};

async function importFile(session: Session, named: string, options: Options): Promise<ExitCode> {
  const { io } = session;
  const path = resolve(io.cwd, named);
  const folder =
    options.out === undefined
      ? undefined
      : await requireNewFolder(io, resolve(io.cwd, options.out));
  const source = await readOutlineSource(io, path);
  if (!source.ok) {
    tellFindings(source.findings, session);
    return 1;
  }
  const imported = importOutline(source.value);
  const file = displayPath(io, path);
  const made =
    folder === undefined || imported.outline === undefined
      ? undefined
      : templateFromImport(imported, { today: dayOf(io.now()) });
  const diagnostics = [...imported.diagnostics, ...(made?.diagnostics ?? [])];
  const findings: Finding[] = [
    ...source.findings,
    ...findingsIn(file, diagnostics).map((finding) => inOutline(finding, imported)),
  ];
  if (made !== undefined && folder !== undefined) {
    const files =
      options.as === 'ts'
        ? templatePackageFiles(made.template, folder)
        : roundFolderFiles(made.template, folder, session);
    await writeFiles(io.files, files);
  }
  tellImport(session, imported, findings, options);
  if (made !== undefined && folder !== undefined) tellWritten(session, folder, options.as);
  return findings.some(needsWork) ? 1 : 0;
}

function inOutline(finding: Finding, { outline }: OutlineImport): Finding {
  return outline === undefined ? finding : { ...finding, outline };
}

function tellImport(
  session: Session,
  imported: OutlineImport,
  findings: readonly Finding[],
  { format, out }: Options,
): void {
  if (format === 'json') {
    session.io.out(outlineImportJson(imported, findings, session));
    return;
  }
  tellFindings(findings, session);
  if (format === 'text') {
    session.io.out(imported.outline === undefined ? '' : outlineText(imported.outline));
  } else if (out === undefined || imported.outline === undefined) {
    session.io.out(outlineImportText(imported, session));
  }
}

function tellWritten({ io, say }: Session, folder: string, as: Options['as']): void {
  const path = displayPath(io, folder);
  // Where JSON is printed, it stays alone.
  io.err(
    `${say(as === 'ts' ? 'outlineImport.donePackage' : 'outlineImport.doneFolder', { path })}\n`,
  );
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
