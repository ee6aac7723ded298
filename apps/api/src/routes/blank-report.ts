import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import { answerDocument } from '../documents/answer-document.js';
import { blankReport } from '../documents/named-document.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { formatQuery, unitParams } from '../openapi/parameters.js';
import { fileResponse, responses } from '../openapi/responses.js';
import { findTemplate } from '../templates/find-template.js';

const route = createRoute({
  method: 'get',
  path: '/templates/{template}/units/{unit}/blank-report',
  operationId: 'blankReport',
  summary: 'blankReport.summary' satisfies TextKey,
  request: { params: unitParams, query: formatQuery },
  responses: responses(fileResponse(), [
    'wrong-parameter',
    'unknown-template',
    'unknown-unit',
    'not-acceptable',
    'not-drawable',
  ]),
});

export const addBlankReport: AddRoute = (api, { templates, now }) => {
  api.openapi(route, (c) => {
    const { template, unit } = c.req.valid('param');
    const named = blankReport(findTemplate(templates, template), unit);
    return answerDocument(c, named, { format: c.req.valid('query').format, now });
  });
};
