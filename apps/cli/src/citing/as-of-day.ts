import { isIsoDate, parseShortDate, type IsoDate } from '@baocao/core';
import type { CliIo } from '../cli-io.js';
import { usageError } from '../usage-error.js';

/** Viet Nam is seven hours ahead of UTC, all year. */
const hoursAhead = 7;

/**
 * The day that verdicts are about: the one named, as 2023-05-25 or 25/5/2023, else today in
 * Viet Nam.
 * @throws UsageError for what is no day.
 */
export function asOfDay({ now }: Pick<CliIo, 'now'>, named: string | undefined): IsoDate {
  if (named === undefined) {
    return new Date(now().getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10);
  }
  const day = isIsoDate(named) ? named : parseShortDate(named);
  if (day === undefined) throw usageError('cite.badDay', { value: named });
  return day;
}
