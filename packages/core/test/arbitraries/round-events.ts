import fc from 'fast-check';
import { vietnamInstant } from '../../src/format/instant.js';
import { addDays, type IsoDate } from '../../src/format/iso-date.js';
import type { RoundEvent, RoundEventOf } from '../../src/round/round-event.js';
import { sampleRound } from '../../src/testing/sample-round.data.js';

/** A moment in the round of the sample: whole days after 1 June 2023, in the middle of the day. */
export function onDay(date: IsoDate): string {
  return `${date}T09:00:00+07:00`;
}

/** A hash that differs by version. */
export function hashOf(version: number): string {
  return `sha256:${String(version).padStart(64, '0')}`;
}

/** A report that comes on a day. */
export function submission(
  unit: string,
  version: number,
  date: IsoDate,
  changes: Partial<RoundEventOf<'submitted'>> = {},
): RoundEventOf<'submitted'> {
  return {
    kind: 'submitted',
    at: onDay(date),
    by: 'văn thư',
    unit,
    version,
    hash: hashOf(version),
    declaredComplete: true,
    acknowledged: [],
    ...changes,
  };
}

const units = [...sampleRound.units.map(({ id }) => id), 'nobody'];
const days = fc.nat(40).map((days) => addDays('2023-06-01', days));
const versions = fc.integer({ min: 1, max: 3 });
const number = { sequence: 9, symbol: 'CV/BCĐ' };

/** Steps of every kind in any order: some can be taken, some cannot. */
export const anyEvents: fc.Arbitrary<readonly RoundEvent[]> = fc
  .array(
    fc
      .record({
        unit: fc.constantFrom(...units),
        day: days,
        version: versions,
        content: fc.integer({ min: 1, max: 4 }),
        ordinal: fc.integer({ min: 1, max: 2 }),
        deadline: days,
        complete: fc.boolean(),
      })
      .chain(({ unit, day, version, content, ordinal, deadline, complete }) => {
        const head = { at: vietnamInstant(new Date(onDay(day))), by: 'chuyên viên' };
        const reason = 'có lý do';
        const filing = { ...submission(unit, version, day), hash: hashOf(content) };
        return fc.constantFrom<RoundEvent>(
          { ...head, kind: 'issued' },
          { ...head, kind: 'opened' },
          { ...filing, declaredComplete: complete },
          { ...filing, receivedOn: deadline },
          { ...head, kind: 'returned', unit, version, reason },
          { ...head, kind: 'accepted', unit, version },
          { ...head, kind: 'excluded', unit, reason },
          { ...head, kind: 'restored', unit },
          { ...head, kind: 'extended', unit, deadline: { kind: 'before', date: deadline } },
          { ...head, kind: 'reminded', units: [unit], ordinal, number, date: day },
          { ...head, kind: 'reminded', units, ordinal, number, date: day },
          { ...filing, kind: 'corrected', reason },
          { ...head, kind: 'closed' },
        );
      }),
    { maxLength: 60 },
  )
  .map((events) => [
    { kind: 'issued', at: onDay('2023-05-25'), by: 'trưởng ban' },
    { kind: 'opened', at: onDay('2023-05-26'), by: 'trưởng ban' },
    ...events,
  ]);
