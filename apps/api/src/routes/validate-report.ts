import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import { readJsonBody } from '../http/read-json-body.js';
import { requestLanguage } from '../http/request-language.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { templateParam } from '../openapi/parameters.js';
import { bodyProblems, jsonBody, jsonResponse, responses } from '../openapi/responses.js';
import { checkReport } from '../reports/report-check.js';
import { findTemplate } from '../templates/find-template.js';

const route = createRoute({
  method: 'post',
  path: '/templates/{template}/reports/validate',
  operationId: 'validateReport',
  summary: 'validate.summary' satisfies TextKey,
  request: { params: templateParam, body: jsonBody('Report') },
  responses: responses(jsonResponse('ReportCheck', 'validate.ok'), [
    'unknown-template',
    ...bodyProblems,
  ]),
});

export const addValidateReport: AddRoute = (api, { templates, limits }) => {
  api.openapi(route, async (c) => {
    const template = findTemplate(templates, c.req.valid('param').template);
    const input = await readJsonBody(c.req, limits.bodyBytes);
    return c.json(checkReport(input, template, requestLanguage(c)));
  });
};
