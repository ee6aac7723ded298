import { defineRoute } from '../routing/route.js';

const mediaType = 'text/plain';

export const metrics = defineRoute(
  {
    method: 'get',
    path: '/metrics',
    operationId: 'metrics',
    summary: 'metrics.summary',
    access: ['admin', 'monitor'],
    answer: { mediaType, description: 'metrics.ok' },
  },
  async ({ c, deps }) =>
    c.body(await deps.metrics.text(), 200, { 'Content-Type': `${mediaType}; version=0.0.4` }),
);
