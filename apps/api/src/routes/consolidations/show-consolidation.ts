import { consolidationView } from '../../consolidations/consolidation-view.js';
import { requestLanguage } from '../../http/request-language.js';
import { defineRoute } from '../../routing/route.js';

export const showConsolidation = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/consolidation',
    operationId: 'showConsolidation',
    summary: 'consolidation.summary',
    access: ['admin', 'issuer', 'reader'],
    answer: { json: 'Consolidation' },
    problems: ['unknown-round', 'not-consolidated'],
  },
  async ({ c, deps, db, params: { round } }) => {
    const { template } = await deps.rounds.open(db, round);
    const { outline } = template;
    return { body: await consolidationView(db, { round, outline }, requestLanguage(c)) };
  },
);
