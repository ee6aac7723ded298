import type { IsoDate } from '../format/iso-date.js';
import type { DateRange } from '../round/period-range.js';
import { formatCitedNumber, isUnique } from './cited-number.js';
import type { LegalInstrument, LegalRegister, Standing } from './legal-instrument.js';
import type { ParsedCitation } from './parsed-citation.js';

/** A day, or the period of a report. */
export type VerdictTime = { readonly asOf: IsoDate } | { readonly period: DateRange };

/** Whether a cited instrument is in force at a time, and why one can say so. */
export type Verdict =
  | {
      readonly status: 'in-force' | 'partly-ended' | 'ended';
      readonly instrument: LegalInstrument;
      /** What holds, since when, and by which instrument. */
      readonly standing: Standing;
    }
  | {
      readonly status: 'not-yet-in-force';
      readonly instrument: LegalInstrument;
      /** What is to come. */
      readonly standing: Standing;
    }
  | {
      readonly status: 'unknown';
      /**
       * `not-registered`: the register does not have it; `ambiguous`: the citation has no date,
       * and the number comes back; `no-source`: nothing confirms its force at that time.
       */
      readonly reason: 'not-registered' | 'ambiguous' | 'no-source';
      readonly instrument?: LegalInstrument;
    };

/**
 * Whether a cited instrument is in force on a day, or on any day of a period: what was in force
 * for a part of the period may be reported on. What the register cannot tell is `unknown`.
 */
export function verdictOf(
  citation: ParsedCitation,
  register: LegalRegister,
  time: VerdictTime,
): Verdict {
  const { from, to } = 'period' in time ? time.period : { from: time.asOf, to: time.asOf };
  const found = findInstrument(citation, register);
  if (typeof found === 'string') return { status: 'unknown', reason: found };
  const [first] = found.standings;
  if (first !== undefined && first.status === 'in-force' && to < first.from) {
    return { status: 'not-yet-in-force', instrument: found, standing: first };
  }
  const standing = standingIn(found, from, to);
  return standing === undefined || standing.status === 'unknown'
    ? { status: 'unknown', reason: 'no-source', instrument: found }
    : { status: standing.status, instrument: found, standing };
}

/** The instrument that a citation means. */
function findInstrument(
  { number, name, date }: ParsedCitation,
  register: LegalRegister,
): LegalInstrument | 'not-registered' | 'ambiguous' {
  const written = number === undefined ? undefined : formatCitedNumber(number);
  const candidates = register.filter((one) =>
    written === undefined
      ? name !== undefined && one.names?.includes(name) === true
      : one.number === written,
  );
  const dated = candidates.filter(({ issued }) => date === undefined || issued === date);
  const [found, another] = dated;
  if (found === undefined) return 'not-registered';
  const certain = date !== undefined || number === undefined || isUnique(number);
  return certain && another === undefined ? found : 'ambiguous';
}

const best: readonly Standing['status'][] = ['in-force', 'partly-ended', 'unknown', 'ended'];

/** What holds on some day from `from` to `to`; of several, the one that speaks for the citation. */
function standingIn(
  { standings }: LegalInstrument,
  from: IsoDate,
  to: IsoDate,
): Standing | undefined {
  const within = standings.filter((standing, index) => {
    const next = standings[index + 1];
    return standing.from <= to && (next === undefined || next.from > from);
  });
  return within.sort((a, b) => best.indexOf(a.status) - best.indexOf(b.status))[0];
}
