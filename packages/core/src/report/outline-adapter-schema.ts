import * as z from 'zod';
import { nodeIdSchema, semverSchema, slugSchema } from '../outline/ids.js';

const kind = z.enum(['section', 'indicator']);
const anyId = z.union([nodeIdSchema, slugSchema]);
const mostSteps = 1_000;

/** Several of the older outline that are one in the newer. */
export const adapterMergeSchema = z.strictObject({
  kind,
  from: z.array(anyId).min(2).max(50).readonly(),
  into: anyId,
});

/** One of the older outline that is several in the newer. */
export const adapterSplitSchema = z.strictObject({
  kind,
  from: anyId,
  into: z.array(anyId).min(2).max(50).readonly(),
});

/**
 * How reports on an older version of an outline go over to a newer one: the declared part of a
 * version change, beside all that keeps its id. It is data, kept beside the newer outline.
 */
export const outlineAdapterSchema = z.strictObject({
  /** The versions that it leads from and to, where it says so. */
  from: semverSchema.optional(),
  to: semverSchema.optional(),
  /** Older id to newer id. */
  sections: z.record(nodeIdSchema, nodeIdSchema).optional(),
  guidance: z.record(nodeIdSchema, nodeIdSchema).optional(),
  indicators: z.record(slugSchema, slugSchema).optional(),
  merges: z.array(adapterMergeSchema).max(mostSteps).readonly().optional(),
  splits: z.array(adapterSplitSchema).max(mostSteps).readonly().optional(),
});
export type OutlineAdapter = z.infer<typeof outlineAdapterSchema>;
