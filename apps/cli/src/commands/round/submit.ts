import type { ExitCode } from '../../cli-io.js';
import { namedDay } from '../../days/named-day.js';
import { tellFindings } from '../../findings/tell-findings.js';
import { recorder } from '../../round-life/recorder.js';
import { submitReport, type AcknowledgeOptions } from '../../round-life/submit-report.js';
import { takeSteps } from '../../round-life/take-steps.js';
import type { Session } from '../../session.js';
import { usageError } from '../../usage-error.js';
import type { AddCommand } from '../add-command.js';
import { withStepOptions, type StepOptions } from './step-options.js';

type Options = StepOptions & {
  readonly received?: string;
  readonly complete?: true;
  readonly acknowledge?: string;
  readonly note?: string;
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
    .option('--note <TEXT>', say('roundSubmit.note'))
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
    acknowledge: acknowledgement(options),
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

/**
 * "all", or the codes of the warnings, and why they may stand.
 * @throws UsageError where nobody says why.
 */
export function acknowledgement({
  acknowledge,
  note,
}: {
  readonly acknowledge?: string | undefined;
  readonly note?: string | undefined;
}): AcknowledgeOptions {
  if (acknowledge === undefined) return { codes: [] };
  if (note === undefined || note.trim() === '') throw usageError('roundSubmit.noteMissing');
  const codes = acknowledge === 'all' ? 'all' : acknowledge.split(',').map((code) => code.trim());
  return { codes, note };
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
