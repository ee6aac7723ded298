import { instantSchema, slugSchema, wordsSchema } from '@baocao/core';
import * as z from 'zod';
import type { tokens } from '../store/tables.js';
import { roleSchema } from './role.js';

/** What a token is to reach. */
export const newTokenSchema = z.strictObject({
  role: roleSchema,
  /** Absent: every round. */
  round: slugSchema.optional(),
  /** The unit that a token of the role `unit` speaks for. */
  unit: slugSchema.optional(),
  /** For whom it is, in words. */
  label: wordsSchema(200),
  /** A year from now where absent. */
  expiresAt: instantSchema.optional(),
});
export type NewToken = z.infer<typeof newTokenSchema>;

/** A token without its secret. */
export const tokenViewSchema = newTokenSchema.extend({
  id: z.string(),
  createdAt: instantSchema,
  createdBy: z.string(),
  expiresAt: instantSchema,
  revokedAt: instantSchema.optional(),
});
export type TokenView = z.infer<typeof tokenViewSchema>;

/** A token as it is told once, with its secret. */
export const issuedTokenSchema = tokenViewSchema.extend({ secret: z.string() });

/** A token as it may be shown. */
export function tokenView(row: Omit<typeof tokens.$inferSelect, 'hash'>): TokenView {
  const { id, role, round, unit, label, createdAt, createdBy, expiresAt, revokedAt } = row;
  return {
    id,
    role,
    ...(round === null ? {} : { round }),
    ...(unit === null ? {} : { unit }),
    label,
    createdAt: createdAt.toISOString(),
    createdBy,
    expiresAt: expiresAt.toISOString(),
    ...(revokedAt === null ? {} : { revokedAt: revokedAt.toISOString() }),
  };
}
