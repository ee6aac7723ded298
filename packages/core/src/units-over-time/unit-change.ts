import * as z from 'zod';
import { basisSchema } from '../diagnostics/basis.js';
import { isoDateSchema } from '../format/iso-date.js';
import { slugSchema } from '../outline/ids.js';

const change = z.strictObject({
  /** The first day on which it is so. */
  on: isoDateSchema,
  basis: basisSchema,
});
const several = z.array(slugSchema).min(1).max(1_000);

/**
 * What became of units on a day, by their ids. The words of the law are finer than this; what
 * counts here is whether figures of before can be held against figures of after.
 */
export const unitChangeSchema = z.discriminatedUnion('kind', [
  /** The same unit under another id. A mere change of name that keeps the id is none. */
  change.extend({ kind: z.literal('renamed'), from: slugSchema, to: slugSchema }),
  /** Whole units, and nothing else, became one; it may have the id of one of them. */
  change.extend({ kind: z.literal('merged'), from: several.min(2).readonly(), to: slugSchema }),
  /** One unit became, or gave parts of itself to, these. It may be among them. */
  change.extend({ kind: z.literal('divided'), from: slugSchema, to: several.readonly() }),
  /** Nothing came after it. */
  change.extend({ kind: z.literal('dissolved'), from: slugSchema }),
]);
export type UnitChange = z.infer<typeof unitChangeSchema>;

/** Merged, renamed, divided and dissolved units as dated data, in any order. */
export const unitHistorySchema = z.array(unitChangeSchema).max(10_000).readonly();
export type UnitHistory = z.infer<typeof unitHistorySchema>;
