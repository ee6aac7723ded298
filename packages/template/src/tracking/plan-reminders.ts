import {
  timelinessOf,
  type Deadline,
  type IsoDate,
  type ReceivedReminder,
  type RoundState,
  type UnitProgress,
} from '@baocao/core';
import type { Reminder } from '../reminder-schema.js';
import type { Template } from '../template-schema.js';

/** What a reminder says beside whom it goes to. */
export type ReminderOptions = {
  readonly on: IsoDate;
  readonly deadline: Deadline;
  /** The number of the first letter, and the day that all of them are dated; absent in a draft. */
  readonly issued: { readonly sequence: number; readonly date: IsoDate } | undefined;
};

/** A letter, and which one it is for the units that get it. */
export type PlannedReminder = { readonly reminder: Reminder; readonly ordinal: number };

/**
 * The reminders to units that are past their deadline and have sent nothing. Those that were
 * reminded by one letter before get one letter, which names it. Whoever has sent, or owes nothing,
 * gets none.
 */
export function planReminders(
  { template, state }: { readonly template: Template; readonly state: RoundState },
  { on, deadline, issued }: ReminderOptions,
): readonly PlannedReminder[] {
  const late = state.units.filter(
    (progress) => timelinessOf(template.round, progress, { on }).kind === 'overdue',
  );
  return groupsOf(late).map(({ units, last }, index) => ({
    ordinal: (last?.ordinal ?? 0) + 1,
    reminder: {
      units,
      ...(issued && {
        number: numberOf(template, issued.sequence + index),
        date: issued.date,
      }),
      on,
      deadline,
      ...(last && { previous: { number: last.number, date: last.date } }),
    },
  }));
}

/** Letters of one round share the symbol of the letter that opened it. */
function numberOf({ round }: Template, sequence: number) {
  return { sequence, symbol: round.letter.header.number?.symbol ?? 'CV' };
}

type Group = { readonly units: string[]; readonly last: ReceivedReminder | undefined };

/** Units by the last reminder that they got, those that got none first. */
function groupsOf(late: readonly UnitProgress[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { unit, reminders } of late) {
    const last = reminders.at(-1);
    const key = last === undefined ? '' : JSON.stringify(last);
    const group = groups.get(key) ?? { units: [], last };
    groups.set(key, group);
    group.units.push(unit);
  }
  return [...groups]
    .sort(([, a], [, b]) => (a.last?.ordinal ?? 0) - (b.last?.ordinal ?? 0))
    .map(([, group]) => group);
}
