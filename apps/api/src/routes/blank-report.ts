import { answerDocument } from '../documents/answer-document.js';
import { blankReport as namedBlankReport } from '../documents/named-document.js';
import { formatQuery } from '../openapi/parameters.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

export const blankReport = defineRoute(
  {
    method: 'get',
    path: '/templates/{template}/units/{unit}/blank-report',
    operationId: 'blankReport',
    summary: 'blankReport.summary',
    access: 'public',
    query: formatQuery,
    answer: { file: true },
    problems: ['unknown-template', 'unknown-unit'],
  },
  ({ c, deps, params, query }) => {
    const named = namedBlankReport(findTemplate(deps.templates, params.template), params.unit);
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
