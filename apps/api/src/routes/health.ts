import * as z from 'zod';
import { defineRoute } from '../routing/route.js';

export const healthSchema = z.strictObject({ status: z.literal('ok') });

/** Says that the process answers, whatever else is up: for whoever restarts it when it does not. */
export const health = defineRoute(
  {
    method: 'get',
    path: '/health',
    operationId: 'health',
    summary: 'health.summary',
    access: 'public',
    uncounted: true,
    answer: { json: 'Health' },
  },
  () => ({ body: { status: 'ok' } }),
);
