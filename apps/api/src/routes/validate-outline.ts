import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import { readJsonBody } from '../http/read-json-body.js';
import { requestLanguage } from '../http/request-language.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { bodyProblems, jsonBody, jsonResponse, responses } from '../openapi/responses.js';
import { checkOutlineData } from '../outlines/outline-check.js';

const route = createRoute({
  method: 'post',
  path: '/outlines/validate',
  operationId: 'validateOutline',
  summary: 'validateOutline.summary' satisfies TextKey,
  request: { body: jsonBody('Outline') },
  responses: responses(jsonResponse('OutlineCheck', 'validate.ok'), bodyProblems),
});

export const addValidateOutline: AddRoute = (api, { limits }) => {
  api.openapi(route, async (c) => {
    const input = await readJsonBody(c.req, limits.bodyBytes);
    return c.json(checkOutlineData(input, requestLanguage(c)));
  });
};
