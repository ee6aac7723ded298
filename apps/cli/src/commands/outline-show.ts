import type { ExitCode } from '../cli-io.js';
import { jsonText } from '../files/json-text.js';
import { tellFindings } from '../findings/tell-findings.js';
import { chooseOutline, type OutlineChoice } from '../outline/choose-outline.js';
import { outlineText } from '../outline/outline-text.js';
import { needsWork } from '../reading/finding.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';
import type { AddCommand } from './add-command.js';
import { formatOption, type OutputFormat } from './format-option.js';

type Options = { readonly dir?: string; readonly format: OutputFormat };

/** `baocao outline show [FILE]`: prints an outline. */
export const addOutlineShow: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('show')
    .summary(say('outlineShow.summary'))
    .description(say('outlineShow.description'))
    .argument('[FILE]', say('outlineShow.file'))
    .option('--dir <DIR>', say('outlineShow.dir'))
    .addOption(formatOption(say('outlineShow.format')))
    .addHelpText('after', say('outlineShow.after') + say('exitCodes'))
    .action((file: string | undefined, { dir, format }: Options) =>
      run(() => show(session, { file, dir }, format)),
    );
};

async function show(
  session: Session,
  choice: OutlineChoice,
  format: OutputFormat,
): Promise<ExitCode> {
  if (choice.file !== undefined && choice.dir !== undefined) {
    throw usageError('outlineShow.fileAndDir');
  }
  const { io } = session;
  const read = await chooseOutline(io, choice);
  tellFindings(read.findings, session);
  if (!read.ok) return 1;
  const { value: outline } = read;
  io.out(format === 'json' ? jsonText(outline) : outlineText(outline));
  return read.findings.some(needsWork) ? 1 : 0;
}
