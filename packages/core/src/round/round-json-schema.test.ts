import { expect, it } from 'vitest';
import * as z from 'zod';
import { sampleRound } from '../testing/sample-round.data.js';
import { roundJsonSchema } from './round-json-schema.js';

const readBack = z.fromJSONSchema(roundJsonSchema());

it('takes a round, with what a unit is part of and where it lies', () => {
  const part = { ...sampleRound.units[0], id: 'part', partOf: 'ben-thuy', area: 'Nội thành' };
  const round = { ...sampleRound, units: [...sampleRound.units, part] };
  expect(readBack.safeParse(JSON.parse(JSON.stringify(round)))).toMatchObject({ success: true });
});

it('refuses what the model does not know', () => {
  expect(readBack.safeParse({ ...sampleRound, units: [{ id: 'a' }] }).success).toBe(false);
  expect(readBack.safeParse({ ...sampleRound, closed: true }).success).toBe(false);
});
