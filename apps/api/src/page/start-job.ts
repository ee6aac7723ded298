import { jobViewSchema } from '../jobs/job.js';
import { fieldOf } from './field-of.js';
import { definePage } from './page.js';

/** Asks for all reports of a round as one archive. */
export const startJob = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/jobs',
    operationId: 'startJob',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round }, form }) => {
    const body = { kind: 'render-all', format: fieldOf(form, 'format') };
    await call(jobViewSchema, `/rounds/${round}/jobs`, { method: 'POST', body });
    return c.redirect(`/app/rounds/${round}#jobs`, 303);
  },
);
