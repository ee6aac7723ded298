import { createRoute } from '@hono/zod-openapi';
import manifest from '../../package.json' with { type: 'json' };
import type { AddRoute } from '../api-deps.js';
import { requestLanguage } from '../http/request-language.js';
import { componentSchemas } from '../openapi/component-schemas.js';
import { jsonInLanguage } from '../openapi/json-in-language.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { responses } from '../openapi/responses.js';

const route = createRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'openApiDocument',
  summary: 'openapi.summary' satisfies TextKey,
  responses: responses({
    description: 'openapi.ok' satisfies TextKey,
    content: { 'application/json': { schema: { type: 'object' } } },
  }),
});

const info = {
  title: 'api.title' satisfies TextKey,
  description: 'api.description' satisfies TextKey,
  version: manifest.version,
};

export const addOpenApiDocument: AddRoute = (api) => {
  for (const [name, schema] of componentSchemas()) {
    api.openAPIRegistry.registerComponent('schemas', name, schema);
  }
  api.openapi(route, (c) => {
    const document = api.getOpenAPI31Document({ openapi: '3.1.0', info });
    const json = jsonInLanguage(document, requestLanguage(c));
    return c.body(json, 200, { 'Content-Type': 'application/json' });
  });
};
