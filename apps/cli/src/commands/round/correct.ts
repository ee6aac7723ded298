import { recorder } from '../../round-life/recorder.js';
import { submitReport } from '../../round-life/submit-report.js';
import type { Session } from '../../session.js';
import type { AddCommand } from '../add-command.js';
import { runSteps, withStepOptions, type StepOptions } from './step-options.js';
import { acknowledgement, submittedText } from './submit.js';

type Options = StepOptions & {
  readonly reason: string;
  readonly acknowledge?: string;
  readonly note?: string;
};

/** `baocao round correct UNIT --reason TEXT`: another version after closing. */
export const addRoundCorrect: AddCommand = (parent, session, run) => {
  const { say } = session;
  withStepOptions(parent.command('correct'), session)
    .summary(say('roundCorrect.summary'))
    .description(say('roundCorrect.description'))
    .argument('<UNIT>', say('round.unit'))
    .requiredOption('--reason <TEXT>', say('round.reason'))
    .option('--acknowledge <CODES>', say('roundSubmit.acknowledge'))
    .option('--note <TEXT>', say('roundSubmit.note'))
    .action((unit: string, options: Options) => run(() => correct(session, unit, options)));
};

function correct(session: Session, unit: string, { dir, by, reason, acknowledge, note }: Options) {
  return runSteps(
    session,
    dir,
    (life) =>
      submitReport(session, life, unit, {
        head: recorder(session.io, by),
        acknowledge: acknowledgement({ acknowledge, note }),
        receivedOn: undefined,
        complete: true,
        correction: reason,
      }),
    ({ events: [event] }) => submittedText(session, unit, event),
  );
}
