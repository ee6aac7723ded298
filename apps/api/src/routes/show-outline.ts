import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { templateParam } from '../openapi/parameters.js';
import { jsonResponse, responses } from '../openapi/responses.js';
import { findTemplate } from '../templates/find-template.js';

const route = createRoute({
  method: 'get',
  path: '/templates/{template}/outline',
  operationId: 'showOutline',
  summary: 'outline.summary' satisfies TextKey,
  request: { params: templateParam },
  responses: responses(jsonResponse('Outline', 'outline.summary'), ['unknown-template']),
});

export const addShowOutline: AddRoute = (api, { templates }) => {
  api.openapi(route, (c) => {
    const { outline } = findTemplate(templates, c.req.valid('param').template);
    return c.json(outline);
  });
};
