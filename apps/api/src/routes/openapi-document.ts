import { requestLanguage } from '../http/request-language.js';
import { jsonInLanguage } from '../openapi/json-in-language.js';
import { defineRoute } from '../routing/route.js';

export const openApiDocument = defineRoute(
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'openApiDocument',
    summary: 'openapi.summary',
    access: 'public',
    answer: { mediaType: 'application/json', description: 'openapi.ok' },
  },
  ({ c, deps }) => {
    const json = jsonInLanguage(deps.openApi(), requestLanguage(c));
    return c.body(json, 200, { 'Content-Type': 'application/json' });
  },
);
