import * as z from 'zod';
import { readAs } from '../http/read-as.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { fieldOf } from './field-of.js';
import { definePage } from './page.js';

const stepSchema = z.enum(['issue', 'open', 'close']);

/** Takes a step with the round as a whole. */
export const stepOnPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/steps',
    operationId: 'stepOnPage',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round }, form }) => {
    const step = readAs(stepSchema, fieldOf(form, 'step'));
    const ifMatch = fieldOf(form, 'etag');
    await call(roundViewSchema, `/rounds/${round}/${step}`, { method: 'POST', ifMatch });
    return c.redirect(`/app/rounds/${round}`, 303);
  },
);
