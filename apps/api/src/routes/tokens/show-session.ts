import { slugSchema } from '@baocao/core';
import * as z from 'zod';
import { roleSchema } from '../../access/role.js';
import { defineRoute } from '../../routing/route.js';

export const sessionSchema = z.strictObject({
  id: z.string(),
  role: roleSchema,
  round: slugSchema.optional(),
  unit: slugSchema.optional(),
});

export const showSession = defineRoute(
  {
    method: 'get',
    path: '/session',
    operationId: 'showSession',
    summary: 'session.summary',
    access: roleSchema.options,
    answer: { json: 'Session' },
  },
  ({ caller }) => ({ body: caller }),
);
