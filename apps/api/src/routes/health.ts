import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { AddRoute } from '../api-deps.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { jsonResponse, responses } from '../openapi/responses.js';

export const healthSchema = z.strictObject({ status: z.literal('ok') });

const route = createRoute({
  method: 'get',
  path: '/health',
  operationId: 'health',
  summary: 'health.summary' satisfies TextKey,
  responses: responses(jsonResponse('Health', 'health.summary')),
});

export const addHealth: AddRoute = (api) => {
  api.openapi(route, (c) => {
    const health: z.infer<typeof healthSchema> = { status: 'ok' };
    return c.json(health);
  });
};
