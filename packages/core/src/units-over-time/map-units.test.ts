import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapUnits } from './map-units.js';
import { unitHistorySchema, type UnitChange } from './unit-change.js';

const basis = { source: 'Nghị quyết giả định', mark: 'general' } as const;
const day = { on: '2025-07-01', basis };
const merged: UnitChange = { ...day, kind: 'merged', from: ['a', 'b'], to: 'ab' };
const between = { after: '2025-06-30', until: '2025-12-31' };

const mapped = (history: readonly UnitChange[], earlier: string[], later: string[]) =>
  mapUnits(history, { earlier, later, ...between }).units.map(
    ({ unit, comparison, from }) => `${unit}: ${comparison} ${from.join('+')}`,
  );

describe('mapUnits', () => {
  it.each<[string, UnitChange[], string[], string[], string[]]>([
    ['what stays', [], ['a', 'b'], ['a', 'b'], ['a: same a', 'b: same b']],
    ['what merges', [merged], ['a', 'b', 'c'], ['ab', 'c'], ['ab: merged a+b', 'c: same c']],
    [
      'what keeps the name of one of those that merged',
      [{ ...merged, to: 'a' }],
      ['a', 'b'],
      ['a'],
      ['a: merged a+b'],
    ],
    [
      'what is renamed, and then merges',
      [
        { ...merged, on: '2025-08-01', from: ['x', 'b'] },
        { ...day, kind: 'renamed', from: 'a', to: 'x' },
      ],
      ['a', 'b'],
      ['ab'],
      ['ab: merged a+b'],
    ],
    [
      'what is renamed',
      [{ ...day, kind: 'renamed', from: 'a', to: 'x' }],
      ['a'],
      ['x'],
      ['x: renamed a'],
    ],
    ['what came from one that did not report', [merged], ['a'], ['ab'], ['ab: partial a']],
    ['what came from none that reported', [merged], [], ['ab', 'z'], ['ab: partial ', 'z: new ']],
    [
      'what is divided',
      [{ ...day, kind: 'divided', from: 'a', to: ['a', 'b'] }],
      ['a', 'b'],
      ['a', 'b'],
      ['a: partial a', 'b: partial b+a'],
    ],
    [
      'what is merged after it took a part of another',
      [
        { ...day, kind: 'divided', from: 'c', to: ['b', 'd'] },
        { ...merged, on: '2025-07-02' },
      ],
      ['a', 'b', 'c'],
      ['ab', 'd'],
      ['ab: partial a+b+c', 'd: partial c'],
    ],
  ])('follows %s', (_, history, earlier, later, expected) => {
    expect(mapped(history, earlier, later)).toEqual(expected);
  });

  it('leaves out what happened before or after', () => {
    const outside = ['2025-06-30', '2026-01-01'].map((on) => ({ ...merged, on }));
    expect(mapped(outside, ['a', 'b'], ['a', 'b'])).toEqual(['a: same a', 'b: same b']);
  });

  it('names what is gone, and why where it is known', () => {
    const dissolved: UnitChange = { ...day, kind: 'dissolved', from: 'a' };
    const { gone } = mapUnits([dissolved], { earlier: ['a', 'b'], later: ['c'], ...between });
    expect(gone).toEqual([
      { unit: 'a', changes: [dissolved] },
      { unit: 'b', changes: [] },
    ]);
  });

  it('tells the changes that a comparison has to name', () => {
    const { units } = mapUnits([merged], { earlier: ['a', 'b'], later: ['ab'], ...between });
    expect(units[0]?.changes).toEqual([merged]);
  });

  it('compares each unit of before with one of after at most, and loses none', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const several = (minLength: number) => fc.uniqueArray(ids, { minLength, maxLength: 3 });
    const changes = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('renamed' as const), from: ids, to: ids }),
        fc.record({ kind: fc.constant('merged' as const), from: several(2), to: ids }),
        fc.record({ kind: fc.constant('divided' as const), from: ids, to: several(1) }),
        fc.record({ kind: fc.constant('dissolved' as const), from: ids }),
      ),
      { maxLength: 6 },
    );
    const rounds = { earlier: ['a', 'b', 'c'], later: ['a', 'b', 'c', 'd', 'e'], ...between };
    fc.assert(
      fc.property(changes, (list) => {
        const history = unitHistorySchema.parse(list.map((change) => ({ ...day, ...change })));
        const { units, gone } = mapUnits(history, rounds);
        const compared = units
          .filter(({ comparison }) => comparison !== 'partial')
          .flatMap(({ from }) => from);
        expect(new Set(compared).size).toBe(compared.length);
        const told = new Set([
          ...units.flatMap(({ from }) => from),
          ...gone.map((one) => one.unit),
        ]);
        expect([...told].sort()).toEqual(rounds.earlier);
      }),
    );
  });
});
