import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import { requestLanguage } from '../http/request-language.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { templateParam } from '../openapi/parameters.js';
import { jsonResponse, responses } from '../openapi/responses.js';
import { findTemplate } from '../templates/find-template.js';
import { templateSummary } from '../templates/template-summary.js';

const route = createRoute({
  method: 'get',
  path: '/templates/{template}',
  operationId: 'showTemplate',
  summary: 'template.summary' satisfies TextKey,
  request: { params: templateParam },
  responses: responses(jsonResponse('Template', 'template.summary'), ['unknown-template']),
});

export const addShowTemplate: AddRoute = (api, { templates }) => {
  api.openapi(route, (c) => {
    const template = findTemplate(templates, c.req.valid('param').template);
    return c.json(templateSummary(template, requestLanguage(c)));
  });
};
