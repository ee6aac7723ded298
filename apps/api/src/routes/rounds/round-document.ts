import { answerDocument } from '../../documents/answer-document.js';
import { templateDocuments } from '../../documents/named-document.js';
import { formatQuery } from '../../openapi/parameters.js';
import { defineRoute } from '../../routing/route.js';

export const roundDocument = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/documents/{document}',
    operationId: 'roundDocument',
    summary: 'roundDocument.summary',
    access: ['admin', 'issuer', 'reader', 'unit'],
    query: formatQuery,
    answer: { file: true },
    problems: ['unknown-round', 'unknown-document'],
  },
  async ({ c, deps, db, params, query }) => {
    const { template } = await deps.rounds.open(db, params.round);
    const named = templateDocuments[params.document](template, { withOutline: false });
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
