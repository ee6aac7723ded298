import { submissionChart } from '@baocao/template';
import { requestLanguage } from '../../http/request-language.js';
import { today } from '../../rounds/unit-standing.js';
import { defineRoute } from '../../routing/route.js';
import { dayQuery } from './round-status.js';

const mediaType = 'image/svg+xml';

export const statusChart = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/status/chart',
    operationId: 'statusChart',
    summary: 'statusChart.summary',
    access: ['admin', 'issuer', 'reader'],
    query: dayQuery,
    answer: { mediaType, description: 'statusChart.summary' },
    problems: ['unknown-round'],
  },
  async ({ c, deps, db, params, query }) => {
    const { template, state } = await deps.rounds.open(db, params.round);
    const on = query.on ?? today(deps.now);
    const chart = submissionChart(template, state, { on, language: requestLanguage(c) });
    return c.body(chart, 200, { 'Content-Type': mediaType });
  },
);
