import { Option } from 'commander';
import { presets, type Preset } from '../checking/check-report.js';
import { checkFiles, checkRound } from '../checking/check-reports.js';
import { checkSummary } from '../checking/check-summary.js';
import type { ExitCode } from '../cli-io.js';
import { findingsJson } from '../findings/findings-json.js';
import { findingsText } from '../findings/findings-text.js';
import { needsWork } from '../reading/finding.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';
import { formatOption, type OutputFormat } from './format-option.js';

type Options = {
  readonly dir?: string;
  readonly format: OutputFormat;
  readonly preset?: Preset;
};

/** `baocao check [FILE...]`: checks reports against their outline and the rules. */
export const addCheck: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('check')
    .summary(say('check.summary'))
    .description(say('check.description'))
    .argument('[FILE...]', say('check.file'))
    .option('--dir <DIR>', say('check.dir'))
    .addOption(formatOption(say('check.format')))
    .addOption(new Option('--preset <PRESET>', say('check.preset')).choices(Object.keys(presets)))
    .addHelpText('after', say('check.after') + say('exitCodes'))
    .action((files: string[], options: Options) => run(() => check(session, files, options)));
};

async function check(
  session: Session,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io, language } = session;
  const result =
    files.length === 0 ? await checkRound(io, options) : await checkFiles(io, files, options);
  const { findings } = result;
  if (options.format === 'json') {
    io.out(findingsJson(findings, language));
  } else {
    io.out(
      [findingsText(findings, session), checkSummary(result, session)].filter(Boolean).join('\n'),
    );
  }
  return findings.some(needsWork) ? 1 : 0;
}
