import { describe, expect, it } from 'vitest';
import { sampleRound } from '../testing/sample-round.data.js';
import { parseRound } from './parse-round.js';

describe('parseRound', () => {
  it('reads a round', () => {
    expect(parseRound(JSON.parse(JSON.stringify(sampleRound)))).toEqual({
      ok: true,
      value: sampleRound,
      diagnostics: [],
    });
  });

  it('refuses a deadline that is not in the calendar', () => {
    const deadline = { kind: 'before', date: '2023-06-31' };
    expect(parseRound({ ...sampleRound, deadline })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'schema/impossible-date', path: '/deadline/date' }],
    });
  });

  it('refuses two units of one code', () => {
    const units = [...sampleRound.units, ...sampleRound.units];
    expect(parseRound({ ...sampleRound, units })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'schema/duplicate-unit', path: '/units' }],
    });
  });
});
