import type { RoundEventOf } from '@baocao/core';
import type { ReminderOptions } from '@baocao/template';
import type { RoundLife } from './open-round.js';

/** The letter with this number and date among the events, where it went out already. */
export function recordedReminder(
  { log }: Pick<RoundLife, 'log'>,
  issued: ReminderOptions['issued'],
): RoundEventOf<'reminded'> | undefined {
  return log.events
    .filter((event) => event.kind === 'reminded')
    .find(({ number, date }) => number.sequence === issued?.sequence && date === issued.date);
}
