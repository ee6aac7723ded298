import type * as z from 'zod';
import { unitStandingSchema } from '../rounds/unit-standing.js';
import { fieldOf } from './field-of.js';
import { definePage } from './page.js';

/** What a form says of a step, as the API takes it; nothing where the step says all. */
type BodyOf = (form: FormData) => z.core.util.JSONType | undefined;

/** A step that the issuing body takes with a unit as it was shown. */
function decision<const Name extends string, const Id extends string>(
  name: Name,
  operationId: Id,
  bodyOf: BodyOf = () => undefined,
) {
  return definePage(
    {
      method: 'post',
      path: `/app/rounds/{round}/units/{unit}/${name}` as const,
      operationId,
      access: ['admin', 'issuer'],
    },
    async ({ c, call, form }) => {
      const { round = '', unit = '' } = c.req.param();
      const at = `/rounds/${round}/units/${unit}`;
      const body = bodyOf(form);
      const sent = { method: 'POST', ifMatch: fieldOf(form, 'etag') } as const;
      await call(
        unitStandingSchema,
        `${at}/${name}`,
        body === undefined ? sent : { ...sent, body },
      );
      return c.redirect(`/app${at}`, 303);
    },
  );
}

const reasonIn = (form: FormData) => fieldOf(form, 'reason').trim();

export const acceptOnPage = decision('accept', 'acceptOnPage');

export const returnOnPage = decision('return', 'returnOnPage', (form) => ({
  reason: reasonIn(form),
}));

export const excludeOnPage = decision('exclude', 'excludeOnPage', (form) => ({
  reason: reasonIn(form),
}));

export const restoreOnPage = decision('restore', 'restoreOnPage');

export const extendOnPage = decision('extend', 'extendOnPage', (form) => {
  const reason = reasonIn(form);
  return {
    deadline: { kind: 'on-or-before', date: fieldOf(form, 'date') },
    ...(reason === '' ? {} : { reason }),
  };
});
