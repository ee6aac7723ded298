import type { IsoDate } from '@baocao/core';
import type { Say } from './say.js';

const day = 24 * 60 * 60 * 1_000;

/** How many days are left until the last day in time, counted from today. */
export function daysLeftText(lastDay: IsoDate, today: IsoDate, say: Say): string {
  const days = Math.round((Date.parse(lastDay) - Date.parse(today)) / day);
  return days === 0 ? say('lastDayToday') : say('daysLeft', { days });
}
