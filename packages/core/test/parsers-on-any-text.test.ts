import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  formatLongDate,
  formatNumber,
  formatShortDate,
  parseLongDate,
  parseNumber,
  parseRoman,
  parseShortDate,
} from '../src/index.js';

const scraps = fc.constantFrom(
  ...[
    '1',
    '45.799',
    '78,5',
    '.',
    ',',
    '-',
    '%',
    ' ',
    '\n',
    '25/5/2023',
    '/',
    'ngày',
    'tháng',
    'năm',
  ],
  ...[' 25 ', 'XIV', 'I', 'M', '2023', '02', '\u0300', '\u0111', '\ud800', '0', '9'],
);
const texts = fc.oneof(
  fc.array(scraps, { maxLength: 200 }).map((parts) => parts.join('')),
  fc.tuple(scraps, fc.integer({ min: 1, max: 2_000 })).map(([part, times]) => part.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Milliseconds; the best of a few runs, for others use the machine as well. */
function quickest(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best >= 50; run += 1) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

// FUZZ_RUNS=100000 for the long run: `npm run fuzz`.
it('throw nothing, take no 50 ms, and what they read is said again the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parsers = [parseNumber, parseShortDate, parseLongDate, parseRoman];
      for (const parse of parsers) expect(quickest(() => parse(text))).toBeLessThan(50);
      const number = parseNumber(text);
      if (number !== undefined) expect(parseNumber(formatNumber(number))).toBe(number);
      const short = parseShortDate(text);
      if (short !== undefined) expect(parseShortDate(formatShortDate(short))).toBe(short);
      const long = parseLongDate(text);
      if (long !== undefined) expect(parseLongDate(formatLongDate(long))).toBe(long);
    }),
    { seed: 42, numRuns: Number(process.env['FUZZ_RUNS'] ?? 2_000) },
  );
});
