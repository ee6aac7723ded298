import { unitStandingSchema } from '../rounds/unit-standing.js';
import { fieldOf } from './field-of.js';
import { definePage } from './page.js';

/** Accepts the report that the issuing body has looked at. */
export const acceptOnPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/units/{unit}/accept',
    operationId: 'acceptOnPage',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round, unit }, form }) => {
    const at = `/rounds/${round}/units/${unit}`;
    const ifMatch = fieldOf(form, 'etag');
    await call(unitStandingSchema, `${at}/accept`, { method: 'POST', ifMatch });
    return c.redirect(`/app${at}`, 303);
  },
);

/** Returns it, with what is to be mended. */
export const returnOnPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/units/{unit}/return',
    operationId: 'returnOnPage',
    access: ['admin', 'issuer'],
  },
  async ({ c, call, params: { round, unit }, form }) => {
    const at = `/rounds/${round}/units/${unit}`;
    const body = { reason: fieldOf(form, 'reason').trim() };
    const ifMatch = fieldOf(form, 'etag');
    await call(unitStandingSchema, `${at}/return`, { method: 'POST', body, ifMatch });
    return c.redirect(`/app${at}`, 303);
  },
);
