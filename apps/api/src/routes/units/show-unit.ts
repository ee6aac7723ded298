import { requestLanguage } from '../../http/request-language.js';
import { progressOf, standingTag, today, unitStanding } from '../../rounds/unit-standing.js';
import { defineRoute } from '../../routing/route.js';

export const showUnit = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/units/{unit}',
    operationId: 'showUnit',
    summary: 'unit.summary',
    access: ['admin', 'issuer', 'reader', 'unit'],
    answer: { json: 'UnitStanding', etag: true },
    problems: ['unknown-round', 'unknown-unit'],
  },
  async ({ c, deps, db, params }) => {
    const page = await deps.rounds.open(db, params.round);
    const options = { on: today(deps.now), language: requestLanguage(c) };
    return {
      body: unitStanding(page, progressOf(page, params.unit), options),
      etag: standingTag(page, params.unit),
    };
  },
);
