import type { IsoDate, Period } from '@baocao/core';

type Regular = Exclude<Period, { kind: 'custom' }>;

const written = /^(20\d\d)(?:-(h[12]|q[1-4]|9m))?$/iu;

/** Reads what `periodCode` writes of the periods that most rounds have; `undefined` for anything else. */
export function readPeriod(code: string): Regular | undefined {
  const [, digits, part = ''] = written.exec(code.trim()) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  switch (part.toLowerCase()) {
    case 'h1':
      return { kind: 'half-year', year, half: 1 };
    case 'h2':
      return { kind: 'half-year', year, half: 2 };
    case 'q1':
      return { kind: 'quarter', year, quarter: 1 };
    case 'q2':
      return { kind: 'quarter', year, quarter: 2 };
    case 'q3':
      return { kind: 'quarter', year, quarter: 3 };
    case 'q4':
      return { kind: 'quarter', year, quarter: 4 };
    case '9m':
      return { kind: 'nine-months', year };
    default:
      return { kind: 'year', year };
  }
}

/** The period whose tasks a report looks ahead to: the half after the half, the year after the year. */
export function periodAfter(period: Regular): Regular {
  const { kind, year } = period;
  switch (kind) {
    case 'half-year':
      return period.half === 1 ? { kind, year, half: 2 } : { kind, year: year + 1, half: 1 };
    case 'quarter':
      return (
        readPeriod(
          period.quarter === 4
            ? `${String(year + 1)}-q1`
            : `${String(year)}-q${String(period.quarter + 1)}`,
        ) ?? period
      );
    case 'nine-months':
      return { kind: 'quarter', year, quarter: 4 };
    case 'year':
      return { kind, year: year + 1 };
  }
}

/** The half-year that a day lies in. */
export function halfYearOf(day: IsoDate): Regular {
  return {
    kind: 'half-year',
    year: Number(day.slice(0, 4)),
    half: day.slice(5, 7) <= '06' ? 1 : 2,
  };
}
