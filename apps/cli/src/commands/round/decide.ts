import type { RoundEvent, UnitProgress } from '@baocao/core';
import type { Command } from 'commander';
import { namedDay } from '../../days/named-day.js';
import { findProgress } from '../../round-life/find-unit.js';
import { recorder } from '../../round-life/recorder.js';
import type { Session } from '../../session.js';
import type { AddCommand } from '../add-command.js';
import { runSteps, withStepOptions, type StepOptions } from './step-options.js';

type Options = StepOptions & { readonly reason?: string; readonly to?: string };

/** A step that the receiving body decides on, about one unit or several. */
type Decision = {
  readonly name: 'return' | 'accept' | 'exclude' | 'restore' | 'extend';
  readonly options?: (command: Command, session: Session) => Command;
  readonly event: (
    about: Pick<RoundEvent, 'at' | 'by'> & { readonly unit: string },
    progress: UnitProgress,
    options: Options,
  ) => RoundEvent;
};

const withReason = (command: Command, { say }: Session) =>
  command.requiredOption('--reason <TEXT>', say('round.reason'));

const decisions: readonly Decision[] = [
  {
    name: 'accept',
    event: (about, { versions }) => ({ ...about, kind: 'accepted', version: latest(versions) }),
  },
  {
    name: 'return',
    options: withReason,
    event: (about, { versions }, { reason = '' }) => ({
      ...about,
      kind: 'returned',
      version: latest(versions),
      reason,
    }),
  },
  {
    name: 'exclude',
    options: withReason,
    event: (about, _, { reason = '' }) => ({ ...about, kind: 'excluded', reason }),
  },
  { name: 'restore', event: (about) => ({ ...about, kind: 'restored' }) },
  {
    name: 'extend',
    options: (command, { say }) =>
      command
        .requiredOption('--to <DATE>', say('roundExtend.to'))
        .option('--reason <TEXT>', say('round.reason')),
    event: (about, _, { to = '', reason }) => ({
      ...about,
      kind: 'extended',
      deadline: { kind: 'on-or-before', date: namedDay(to) },
      ...(reason === undefined ? {} : { reason }),
    }),
  },
];

/** Of a unit that has sent nothing there is none to decide on; the step is refused then. */
function latest(versions: UnitProgress['versions']): number {
  return Math.max(1, versions.length);
}

/** `baocao round accept|return|exclude|restore|extend UNIT...`. */
export const addRoundDecisions: readonly AddCommand[] = decisions.map(
  ({ name, options: more = (command) => command, event }): AddCommand =>
    (parent, session, run) => {
      const { say } = session;
      const command = parent
        .command(name)
        .summary(say(`round.${name}.summary`))
        .description(say(`round.${name}.description`))
        .argument('<UNIT...>', say('round.units'));
      more(withStepOptions(command, session), session).action((units: string[], options: Options) =>
        run(() => decide(session, { name, event }, [...new Set(units)], options)),
      );
    },
);

function decide(
  session: Session,
  { name, event }: Pick<Decision, 'name' | 'event'>,
  units: readonly string[],
  options: Options,
) {
  const head = recorder(session.io, options.by);
  return runSteps(
    session,
    options.dir,
    (life) => ({
      events: units.map((unit) =>
        event({ ...head, unit }, findProgress(session, life, unit), options),
      ),
    }),
    () => session.say(`round.${name}.done`, { units: units.join(', ') }),
  );
}
