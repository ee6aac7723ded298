import { defineRoute } from '../../routing/route.js';

export const roundOutline = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/outline',
    operationId: 'roundOutline',
    summary: 'roundOutline.summary',
    access: ['admin', 'issuer', 'reader', 'unit'],
    answer: { json: 'Outline' },
    problems: ['unknown-round'],
  },
  async ({ deps, db, params }) => {
    const { template } = await deps.rounds.open(db, params.round);
    return { body: template.outline };
  },
);
