import { recorder } from '../../round-life/recorder.js';
import type { Session } from '../../session.js';
import type { AddCommand } from '../add-command.js';
import { runSteps, withStepOptions, type StepOptions } from './step-options.js';

/** `baocao round open`: from now on reports are taken. */
export const addRoundOpen: AddCommand = (parent, session, run) => {
  const { say } = session;
  withStepOptions(parent.command('open'), session)
    .summary(say('roundOpen.summary'))
    .description(say('roundOpen.description'))
    .action((options: StepOptions) => run(() => open(session, options)));
};

function open(session: Session, { dir, by }: StepOptions) {
  const head = recorder(session.io, by);
  return runSteps(
    session,
    dir,
    ({ state }) => ({
      // The letter has gone out by the time that somebody opens the round.
      events: [
        ...(state.phase === 'draft' ? [{ ...head, kind: 'issued' as const }] : []),
        { ...head, kind: 'opened' as const },
      ],
    }),
    () => session.say('roundOpen.done'),
  );
}
