import { instantSchema, slugSchema } from '@baocao/core';
import { z } from 'zod';
import { formatSchema } from '../documents/formats.js';

/** Work that takes long: every report of a round as it was sent last, as one archive. */
export const jobInputSchema = z.strictObject({
  kind: z.literal('render-all'),
  format: formatSchema,
});
export type JobInput = z.infer<typeof jobInputSchema>;

export const jobStateSchema = z.enum(['queued', 'running', 'done', 'failed']);
export type JobState = z.infer<typeof jobStateSchema>;

/** Names of the reports that could not be made a document of, beside those in the file. */
export const jobResultSchema = z.strictObject({
  file: z.string(),
  left: z.array(z.string()).readonly(),
});
export type JobResult = z.infer<typeof jobResultSchema>;

/** A job as it may be shown. */
export const jobViewSchema = z.strictObject({
  id: z.string(),
  round: slugSchema,
  input: jobInputSchema,
  state: jobStateSchema,
  done: z.int().min(0),
  total: z.int().min(0),
  createdAt: instantSchema,
  finishedAt: instantSchema.optional(),
  result: jobResultSchema.optional(),
});
export type JobView = z.infer<typeof jobViewSchema>;
