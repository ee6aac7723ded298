import { z } from 'zod';
import { formatSchema } from '../documents/formats.js';

/** Work that takes long, by kind. */
export const jobKindSchema = z.enum(['render-all']);
export type JobKind = z.infer<typeof jobKindSchema>;

/** What is asked for. */
export const jobInputSchema = z.strictObject({
  kind: z.literal('render-all'),
  format: formatSchema,
});
export type JobInput = z.infer<typeof jobInputSchema>;

export const jobStateSchema = z.enum(['queued', 'running', 'done', 'failed']);
export type JobState = z.infer<typeof jobStateSchema>;

export const jobResultSchema = z.strictObject({ files: z.array(z.string()).readonly() });
export type JobResult = z.infer<typeof jobResultSchema>;
