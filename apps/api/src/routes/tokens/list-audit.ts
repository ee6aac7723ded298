import { instantSchema } from '@baocao/core';
import { asc, gt } from 'drizzle-orm';
import { z } from '@hono/zod-openapi';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { defineRoute } from '../../routing/route.js';
import { audit } from '../../store/tables.js';

export const auditListSchema = z.strictObject({
  calls: z
    .array(
      z.strictObject({
        id: z.int().min(1),
        at: instantSchema,
        actor: z.string(),
        operation: z.string(),
        path: z.string(),
        status: z.int(),
        address: z.string(),
      }),
    )
    .readonly(),
});

const most = 1_000;

export const listAudit = defineRoute(
  {
    method: 'get',
    path: '/audit',
    operationId: 'listAudit',
    summary: 'audit.summary',
    access: ['admin'],
    everyRound: true,
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .max(Number.MAX_SAFE_INTEGER)
        .optional()
        .openapi({ param: { description: 'param.after' satisfies TextKey } }),
    }),
    answer: { json: 'AuditList' },
  },
  async ({ db, query }) => {
    const rows = await db
      .select()
      .from(audit)
      .where(gt(audit.id, query.after ?? 0))
      .orderBy(asc(audit.id))
      .limit(most);
    return { body: { calls: rows.map((row) => ({ ...row, at: row.at.toISOString() })) } };
  },
);
