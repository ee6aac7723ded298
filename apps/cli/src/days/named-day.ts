import { isIsoDate, parseShortDate, vietnamDay, type IsoDate } from '@baocao/core';
import type { CliIo } from '../cli-io.js';
import { usageError } from '../usage-error.js';

/**
 * A day as a user writes it: 2023-06-14 or 14/6/2023.
 * @throws UsageError for what is no day.
 */
export function namedDay(named: string): IsoDate {
  const day = isIsoDate(named) ? named : parseShortDate(named);
  if (day === undefined) throw usageError('cite.badDay', { value: named });
  return day;
}

/** The day that a user names, else today in Viet Nam. */
export function dayOrToday({ now }: Pick<CliIo, 'now'>, named: string | undefined): IsoDate {
  return named === undefined ? vietnamDay(now()) : namedDay(named);
}
