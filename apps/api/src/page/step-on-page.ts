import { refusal } from '../problems/refusal.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { fieldOf } from './field-of.js';
import { definePage } from './page.js';

const steps = ['issue', 'open', 'close'] as const;

/** Takes a step with the round as a whole. */
export const stepOnPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/steps',
    operationId: 'stepOnPage',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round }, form }) => {
    const step = steps.find((one) => one === fieldOf(form, 'step'));
    if (step === undefined) {
      throw refusal('wrong-parameter', { parameter: 'step', allowed: steps.join(', ') });
    }
    const ifMatch = fieldOf(form, 'etag');
    await call(roundViewSchema, `/rounds/${round}/${step}`, { method: 'POST', ifMatch });
    return c.redirect(`/app/rounds/${round}`, 303);
  },
);
