import { roundCounts, vietnamDay } from '@baocao/core';
import { recorder } from '../../round-life/recorder.js';
import type { Session } from '../../session.js';
import type { AddCommand } from '../add-command.js';
import { runSteps, withStepOptions, type StepOptions } from './step-options.js';

/** `baocao round close`: the reports are as they are consolidated. */
export const addRoundClose: AddCommand = (parent, session, run) => {
  const { say } = session;
  withStepOptions(parent.command('close'), session)
    .summary(say('roundClose.summary'))
    .description(say('roundClose.description'))
    .action((options: StepOptions) => run(() => close(session, options)));
};

function close(session: Session, { dir, by }: StepOptions) {
  const head = recorder(session.io, by);
  let counted = { received: 0, expected: 0 };
  return runSteps(
    session,
    dir,
    ({ template, state }) => {
      counted = roundCounts(template.round, state, { on: vietnamDay(head.at) });
      return { events: [{ ...head, kind: 'closed' }] };
    },
    () => session.say('roundClose.done', counted),
  );
}
