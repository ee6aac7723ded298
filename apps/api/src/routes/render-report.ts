import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import { answerDocument } from '../documents/answer-document.js';
import { filledReport } from '../documents/named-document.js';
import { readJsonBody } from '../http/read-json-body.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { formatQuery, templateParam } from '../openapi/parameters.js';
import { bodyProblems, fileResponse, jsonBody, responses } from '../openapi/responses.js';
import { readWholeReport } from '../reports/read-whole-report.js';
import { findTemplate } from '../templates/find-template.js';

const route = createRoute({
  method: 'post',
  path: '/templates/{template}/reports/render',
  operationId: 'renderReport',
  summary: 'render.summary' satisfies TextKey,
  request: { params: templateParam, query: formatQuery, body: jsonBody('Report') },
  responses: responses(fileResponse(), [
    'wrong-parameter',
    'unknown-template',
    'not-acceptable',
    'not-a-report',
    'not-on-this-outline',
    'not-drawable',
    ...bodyProblems,
  ]),
});

export const addRenderReport: AddRoute = (api, { templates, limits, now }) => {
  api.openapi(route, async (c) => {
    const template = findTemplate(templates, c.req.valid('param').template);
    const report = readWholeReport(await readJsonBody(c.req, limits.renderBytes), template);
    const named = filledReport(template, report);
    return answerDocument(c, named, { format: c.req.valid('query').format, now });
  });
};
