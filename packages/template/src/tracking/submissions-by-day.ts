import { addDays, lastDay, type IsoDate, type Round, type RoundState } from '@baocao/core';

/** How many first reports came on a day, and how many had come by its end. */
export type DayOfSubmissions = {
  readonly day: IsoDate;
  readonly came: number;
  readonly total: number;
};

/** The longest stretch that is shown day by day. */
const longest = 400;

/**
 * The days from the first report, or a week before the deadline where that is earlier, to the day
 * of the tracking or the end of the deadline, whichever is later; without gaps. Units that are
 * excluded do not count.
 */
export function submissionsByDay(
  { deadline }: Pick<Round, 'deadline'>,
  { units }: Pick<RoundState, 'units'>,
  on: IsoDate,
): readonly DayOfSubmissions[] {
  const came = new Map<IsoDate, number>();
  for (const { versions, excludedFor } of units) {
    const day = versions[0]?.receivedOn;
    if (day === undefined || day > on || excludedFor !== undefined) continue;
    came.set(day, (came.get(day) ?? 0) + 1);
  }
  const last = lastDay(deadline);
  const [first = last] = [...came.keys(), addDays(last, -7)].sort();
  const end = [on, last].sort()[1] ?? last;
  const days: DayOfSubmissions[] = [];
  let total = 0;
  for (let day = first; day <= end && days.length < longest; day = addDays(day, 1)) {
    total += came.get(day) ?? 0;
    days.push({ day, came: came.get(day) ?? 0, total });
  }
  return days;
}
