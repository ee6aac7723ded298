import { vietnamDay } from '@baocao/core';
import { phases, presets, type Phase, type Preset } from '@baocao/core/rules';
import { Option } from 'commander';
import { useBaseline } from '../baseline/use-baseline.js';
import { checkJson } from '../checking/check-json.js';
import {
  checkFiles,
  checkRound,
  type CheckRequest,
  type RoundCheckResult,
} from '../checking/check-reports.js';
import { checkSummary } from '../checking/check-summary.js';
import { ruleTimings, type RuleTimings } from '../checking/rule-timings.js';
import type { ExitCode } from '../cli-io.js';
import { findingsJunit } from '../findings/findings-junit.js';
import { findingsSarif } from '../findings/findings-sarif.js';
import { findingsText } from '../findings/findings-text.js';
import { fixFiles } from '../fixing/fix-files.js';
import { needsWork } from '../reading/finding.js';
import type { Session } from '../session.js';
import type { AddCommand } from './add-command.js';

const formats = ['pretty', 'json', 'sarif', 'junit'] as const;

type Options = {
  readonly dir?: string;
  readonly format: (typeof formats)[number];
  readonly preset?: Preset;
  readonly phase?: Phase;
  readonly previous?: string;
  readonly previousDir?: string;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly baseline?: true;
  readonly updateBaseline?: true;
  readonly timings?: true;
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
    .addOption(
      new Option('--format <FORMAT>', say('check.format')).choices(formats).default('pretty'),
    )
    .addOption(new Option('--preset <PRESET>', say('check.preset')).choices(Object.keys(presets)))
    .addOption(new Option('--phase <PHASE>', say('check.phase')).choices(phases))
    .option('--previous <FILE>', say('check.previous'))
    .option('--previous-dir <DIR>', say('check.previousDir'))
    .option('--fix', say('check.fix'))
    .addOption(new Option('--dry-run', say('check.dryRun')).implies({ fix: true }))
    .option('--baseline', say('check.baseline'))
    .option('--update-baseline', say('check.updateBaseline'))
    .option('--timings', say('check.showTimings'))
    .addHelpText('after', say('check.after') + say('exitCodes'))
    .action((files: string[], options: Options) => run(() => check(session, files, options)));
};

async function check(
  session: Session,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io } = session;
  const timings = options.timings && ruleTimings(io.clock ?? (() => io.now().getTime()));
  const request: CheckRequest = {
    ...options,
    on: vietnamDay(io.now()),
    around: timings?.around,
  };
  if (options.fix) {
    const changed = await fixFiles(session, files, { ...request, dryRun: options.dryRun });
    if (options.dryRun) return changed > 0 ? 1 : 0;
  }
  const result =
    files.length === 0 ? await checkRound(io, request) : await checkFiles(io, files, request);
  const findings = await openFindings(session, result, options);
  io.out(printed({ ...result, findings }, session, options, timings));
  return findings.some(needsWork) ? 1 : 0;
}

async function openFindings(session: Session, { findings }: RoundCheckResult, options: Options) {
  const { dir, baseline, updateBaseline } = options;
  if (baseline === undefined && updateBaseline === undefined) return findings;
  return useBaseline(session, findings, { dir, update: updateBaseline === true });
}

function printed(
  result: RoundCheckResult,
  session: Session,
  { format }: Options,
  timings: RuleTimings | undefined,
): string {
  const { findings, reports } = result;
  const { language } = session;
  switch (format) {
    case 'json':
      return checkJson(result, language, timings);
    case 'sarif':
      return findingsSarif(findings, reports, language);
    case 'junit':
      return findingsJunit(
        reports.map(({ file }) => file),
        findings,
        language,
      );
    case 'pretty':
      return [findingsText(findings, session), checkSummary(result, session, timings)]
        .filter(Boolean)
        .join('\n');
  }
}
