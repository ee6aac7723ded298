import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodLabel } from '../../round/period-label.js';
import type { Period } from '../../round/period-schema.js';
import { periodMentions } from './period-mentions.js';

it.each<[string, Period]>([
  ['sáu tháng cuối năm 2022', { kind: 'half-year', year: 2022, half: 2 }],
  ['6 tháng năm 2022', { kind: 'half-year', year: 2022, half: 1 }],
  ['9 tháng đầu của năm 2024', { kind: 'nine-months', year: 2024 }],
  ['Quý iv/2022', { kind: 'quarter', year: 2022, quarter: 4 }],
  ['quý 3, năm 2021', { kind: 'quarter', year: 2021, quarter: 3 }],
  ['cả năm 2022', { kind: 'year', year: 2022 }],
])('reads “%s”', (text, period) => {
  expect(periodMentions(`Trong kỳ ${text}, đơn vị`)).toEqual([{ text, period }]);
});

it.each(['năm 2022', '16 tháng đầu năm 2022', 'Quý vị', '6 tháng đầu năm 20221', 'quý V năm 2022'])(
  'sees no period in “%s”',
  (text) => {
    expect(periodMentions(text)).toEqual([]);
  },
);

it('reads what periodLabel writes', () => {
  const year = fc.integer({ min: 1945, max: 2200 });
  const period: fc.Arbitrary<Period> = fc.oneof(
    fc.record({ kind: fc.constant('half-year'), year, half: fc.constantFrom(1, 2) }),
    fc.record({ kind: fc.constant('quarter'), year, quarter: fc.constantFrom(1, 2, 3, 4) }),
    fc.record({ kind: fc.constant('nine-months'), year }),
  );
  fc.assert(
    fc.property(period, (named) => {
      expect(periodMentions(periodLabel(named)).map((mention) => mention.period)).toEqual([named]);
    }),
  );
});
