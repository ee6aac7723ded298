import { requestLanguage } from '../../http/request-language.js';
import { roundTag, roundView } from '../../rounds/round-view.js';
import { defineRoute } from '../../routing/route.js';

export const showRound = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}',
    operationId: 'showRound',
    summary: 'round.summary',
    access: ['admin', 'issuer', 'reader', 'unit'],
    answer: { json: 'Round', etag: true },
    problems: ['unknown-round'],
  },
  async ({ c, deps, db, params }) => {
    const page = await deps.rounds.open(db, params.round);
    return { body: roundView(page, requestLanguage(c)), etag: roundTag(page) };
  },
);
