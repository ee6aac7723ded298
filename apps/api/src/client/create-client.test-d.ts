import type { Report } from '@baocao/core';
import { expectTypeOf, it } from 'vitest';
import type { Problem } from '../problems/problem-schema.js';
import type { UnitStanding } from '../rounds/unit-standing.js';
import { createClient } from './create-client.js';

const client = createClient('http://127.0.0.1:3000');
const unit = client.rounds[':round'].units[':unit'];
const param = { round: 'h1-2023', unit: 'le-chan' };
const header = { 'If-Match': '"1"' };

it('knows what each route answers, and that it may be a problem', async () => {
  const answer = await unit.$get({ param });
  if (answer.ok) expectTypeOf(await answer.json()).toEqualTypeOf<UnitStanding>();
  else expectTypeOf(await answer.json()).toEqualTypeOf<Problem>();
});

it('knows what each route is sent', () => {
  expectTypeOf(unit.draft.$put).parameter(0).toHaveProperty('json');
  expectTypeOf<Report>().toExtend<Parameters<typeof unit.draft.$put>[0]['json']>();
  void unit.return.$post({ param, header, json: { reason: 'Thiếu số liệu.' } });
  // @ts-expect-error a report is not returned without a reason
  void unit.return.$post({ param, header });
  // @ts-expect-error nor without the version that was seen
  void unit.return.$post({ param, json: { reason: 'Thiếu số liệu.' } });
  void unit.accept.$post({ param, header });
  // @ts-expect-error a unit is named
  void unit.$get({ param: { round: 'h1-2023' } });
  const { jobs } = client.rounds[':round'];
  void jobs.$post({ param, json: { kind: 'consolidate', reports: 'accepted' } });
  // @ts-expect-error there is no such job
  void jobs.$post({ param, json: { kind: 'burn' } });
});
