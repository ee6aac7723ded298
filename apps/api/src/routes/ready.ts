import { refusal } from '../problems/refusal.js';
import { defineRoute } from '../routing/route.js';

/** Says that the database answers too: for whoever sends requests to this process. */
export const ready = defineRoute(
  {
    method: 'get',
    path: '/ready',
    operationId: 'ready',
    summary: 'ready.summary',
    access: 'public',
    answer: { json: 'Health' },
    problems: ['not-ready'],
  },
  async ({ deps }) => {
    try {
      await deps.store.ping();
    } catch {
      throw refusal('not-ready', {});
    }
    return { body: { status: 'ok' } };
  },
);
