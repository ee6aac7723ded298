import { reportJsonSchema } from '@baocao/core';
import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { templateParam } from '../openapi/parameters.js';
import { responses } from '../openapi/responses.js';
import { findTemplate } from '../templates/find-template.js';

const schemaType = 'application/schema+json';

const route = createRoute({
  method: 'get',
  path: '/templates/{template}/outline/schema',
  operationId: 'reportSchema',
  summary: 'outlineSchema.summary' satisfies TextKey,
  request: { params: templateParam },
  responses: responses(
    {
      description: 'outlineSchema.ok' satisfies TextKey,
      content: { [schemaType]: { schema: { type: 'object' } } },
    },
    ['unknown-template'],
  ),
});

export const addReportSchema: AddRoute = (api, { templates }) => {
  api.openapi(route, (c) => {
    const { outline } = findTemplate(templates, c.req.valid('param').template);
    const schema = JSON.stringify(reportJsonSchema(outline));
    return c.body(schema, 200, { 'Content-Type': schemaType });
  });
};
