import { mapUnits, unitHistorySchema } from '@baocao/core';
import { expect, it } from 'vitest';
import { haiPhongRound } from './round.data.js';
import { haiPhongUnitHistory } from './unit-history.data.js';

const units = haiPhongRound.units.map(({ id }) => id);
const districts = haiPhongRound.units.filter(({ kind }) => kind === 'district');
const others = units.filter((id) => !districts.some((district) => district.id === id));

it('tells what became of all 15 districts on 1 July 2025', () => {
  expect(unitHistorySchema.parse(haiPhongUnitHistory)).toHaveLength(15);
  const rounds = { earlier: units, later: [...others, 'xa-moi'] };
  const { units: counterparts, gone } = mapUnits(haiPhongUnitHistory, {
    ...rounds,
    after: '2025-06-30',
    until: '2025-12-31',
  });
  expect(gone.map(({ unit }) => unit)).toEqual(districts.map(({ id }) => id));
  expect(gone.every(({ changes }) => changes[0]?.kind === 'dissolved')).toBe(true);
  expect(counterparts.map(({ comparison }) => comparison)).toEqual([
    ...others.map(() => 'same'),
    'new',
  ]);
});

it('leaves rounds before the reform comparable', () => {
  const rounds = { earlier: units, later: units, after: '2023-06-30', until: '2025-06-30' };
  expect(mapUnits(haiPhongUnitHistory, rounds).gone).toEqual([]);
});
