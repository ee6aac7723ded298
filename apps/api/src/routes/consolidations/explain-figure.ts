import { lastConsolidation, provenanceOf } from '../../consolidations/consolidation-view.js';
import { figureOrigin } from '../../consolidations/figure-origin.js';
import { defineRoute } from '../../routing/route.js';

export const explainFigure = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/consolidation/figures/{figure}',
    operationId: 'explainFigure',
    summary: 'explainFigure.summary',
    access: ['admin', 'issuer', 'reader'],
    answer: { json: 'FigureOrigin' },
    problems: ['unknown-round', 'not-consolidated', 'unknown-figure'],
  },
  async ({ deps, db, params: { round, figure } }) => {
    const { template } = await deps.rounds.open(db, round);
    const { job } = await lastConsolidation(db, round);
    return { body: figureOrigin(template.outline, await provenanceOf(db, job), figure) };
  },
);
