import { addDays, lastDay, type IsoDate, type Round } from '@baocao/core';

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
 * of the tracking or the end of the deadline, whichever is later; without gaps. `received` are the
 * days on which first reports came.
 */
export function submissionsByDay(
  { deadline }: Pick<Round, 'deadline'>,
  received: readonly IsoDate[],
  on: IsoDate,
): readonly DayOfSubmissions[] {
  const came = new Map<IsoDate, number>();
  for (const day of received) {
    if (day <= on) came.set(day, (came.get(day) ?? 0) + 1);
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
