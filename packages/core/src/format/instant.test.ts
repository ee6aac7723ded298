import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantSchema, vietnamDay, vietnamInstant } from './instant.js';

describe('instantSchema', () => {
  it.each(['2023-06-14T16:30:00+07:00', '2023-06-14T09:30:00Z', '2023-06-14T09:30:00.250Z'])(
    'accepts %s',
    (text) => {
      expect(instantSchema.safeParse(text).success).toBe(true);
    },
  );

  it.each(['2023-06-14', '2023-06-14T16:30:00', '2023-02-30T16:30:00Z', '14/6/2023 16:30'])(
    'refuses %s',
    (text) => {
      expect(instantSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe('vietnamDay', () => {
  it.each([
    ['2023-06-14T16:59:59Z', '2023-06-14'],
    ['2023-06-14T17:00:00Z', '2023-06-15'],
    ['2023-06-15T00:00:00+07:00', '2023-06-15'],
    ['2023-12-31T20:00:00-05:00', '2024-01-01'],
  ])('%s is on %s', (instant, day) => {
    expect(vietnamDay(instant)).toBe(day);
  });

  it('throws for what is no moment, naming the cure', () => {
    expect(() => vietnamDay('hôm qua')).toThrow('"hôm qua" is not a moment; give one as');
  });
});

describe('vietnamInstant', () => {
  it('is the same second, by the clock of Viet Nam', () => {
    const moments = fc.date({
      min: new Date('1946-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const instant = vietnamInstant(moment);
        expect(instantSchema.safeParse(instant).success).toBe(true);
        expect(Date.parse(instant)).toBe(Math.floor(moment.getTime() / 1_000) * 1_000);
        expect(instant.slice(0, 10)).toBe(vietnamDay(moment));
      }),
    );
  });
});
