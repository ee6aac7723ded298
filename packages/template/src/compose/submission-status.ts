import { lastDay, type Deadline, type IsoDate } from '@baocao/core';

/** How a unit stands with its report; days after the last day in time. */
export type SubmissionStatus =
  | { readonly kind: 'on-time' }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'owed' }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'excluded' };

/** How a report that came on a day, or has not come by the day `on`, stands to the deadline. */
export function submissionStatus(
  receivedOn: IsoDate | undefined,
  { deadline, on }: { readonly deadline: Deadline; readonly on: IsoDate },
): SubmissionStatus {
  const days = daysBetween(lastDay(deadline), receivedOn ?? on);
  if (receivedOn === undefined) return days > 0 ? { kind: 'overdue', days } : { kind: 'owed' };
  return days > 0 ? { kind: 'late', days } : { kind: 'on-time' };
}

/** A date without a time is read as midnight UTC, where every day has as many hours. */
function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
