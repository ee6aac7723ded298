import { isIsoDate } from '@baocao/core';
import type { CliIo } from '../cli-io.js';
import { usageError } from '../usage-error.js';

const isoMoment =
  /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/**
 * The moment that is stamped into files: what the user says, else SOURCE_DATE_EPOCH (seconds since
 * 1970), else the clock.
 * @throws UsageError for what is no moment.
 */
export function stampedMoment({ env, now }: CliIo, at: string | undefined): Date {
  if (at !== undefined) return fromIso(at);
  const epoch = env['SOURCE_DATE_EPOCH'];
  return epoch === undefined || epoch === '' ? now() : fromEpoch(epoch);
}

function fromIso(value: string): Date {
  const [, day = ''] = isoMoment.exec(value) ?? [];
  const moment = new Date(value);
  if (!isIsoDate(day) || Number.isNaN(moment.getTime())) {
    throw usageError('render.badMoment', { value, source: '--at' });
  }
  return moment;
}

function fromEpoch(value: string): Date {
  const moment = new Date(Number(value) * 1000);
  if (!/^\d+$/u.test(value) || Number.isNaN(moment.getTime())) {
    throw usageError('render.badMoment', { value, source: 'SOURCE_DATE_EPOCH' });
  }
  return moment;
}
