import type { ExitCode } from '../../cli-io.js';
import { namedDay } from '../../days/named-day.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { recorder } from '../../round-life/recorder.js';
import { submitReport } from '../../round-life/submit-report.js';
import { takeSteps } from '../../round-life/take-steps.js';
import type { Session } from '../../session.js';
import type { AddCommand } from '../add-command.js';
import { withStepOptions, type StepOptions } from './step-options.js';

type Options = StepOptions & {
  readonly received?: string;
  readonly complete?: true;
  readonly acknowledge?: string;
};

/** `baocao round submit UNIT...`: the reports of these units are handed in. */
export const addRoundSubmit: AddCommand = (parent, session, run) => {
  const { say } = session;
  withStepOptions(parent.command('submit'), session)
    .summary(say('roundSubmit.summary'))
    .description(say('roundSubmit.description'))
    .argument('<UNIT...>', say('round.units'))
    .option('--received <DATE>', say('roundSubmit.received'))
    .option('--complete', say('roundSubmit.complete'))
    .option('--acknowledge <CODES>', say('roundSubmit.acknowledge'))
    .addHelpText('after', say('roundSubmit.after') + say('exitCodes'))
    .action((units: string[], options: Options) => run(() => submit(session, units, options)));
};

/** Unit by unit: what is done is done, whatever happens to the next. */
async function submit(
  session: Session,
  units: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { io } = session;
  const { dir, by, received } = options;
  const request = {
    head: recorder(io, by),
    acknowledge: acknowledgedCodes(options.acknowledge),
    receivedOn: received === undefined ? undefined : namedDay(received),
    complete: options.complete === true,
  };
  let exitCode: ExitCode = 0;
  for (const unit of units) {
    const taken = await takeSteps(session, dir, (life) =>
      submitReport(session, life, unit, request),
    );
    if (taken.ok) {
      io.out(`${submittedText(session, unit, taken.value.events[0])}\n`);
    } else {
      tellFindings(taken.findings, session);
      exitCode = 1;
    }
  }
  return exitCode;
}

/** "all", or the codes of the findings. */
export function acknowledgedCodes(list: string | undefined): 'all' | readonly string[] {
  if (list === undefined) return [];
  return list === 'all' ? 'all' : list.split(',').map((code) => code.trim());
}

/** What was recorded; nothing where the report was here already. */
export function submittedText(
  { say }: Session,
  unit: string,
  event: { readonly kind: string } | undefined,
): string {
  if (event === undefined || !('version' in event) || typeof event.version !== 'number') {
    return say('roundSubmit.already', { unit });
  }
  return say('roundSubmit.done', { unit, version: event.version });
}
