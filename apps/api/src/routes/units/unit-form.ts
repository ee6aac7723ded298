import { answerDocument } from '../../documents/answer-document.js';
import { blankReport } from '../../documents/named-document.js';
import { formatQuery } from '../../openapi/parameters.js';
import { defineRoute } from '../../routing/route.js';

export const unitForm = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/units/{unit}/blank-report',
    operationId: 'unitForm',
    summary: 'blankReport.summary',
    access: ['admin', 'issuer', 'reader', 'unit'],
    query: formatQuery,
    answer: { file: true },
    problems: ['unknown-round', 'unknown-unit'],
  },
  async ({ c, deps, db, params, query }) => {
    const { template } = await deps.rounds.open(db, params.round);
    const named = blankReport(template, params.unit);
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
