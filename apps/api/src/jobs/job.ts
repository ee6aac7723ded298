import { countedReportsSchema, instantSchema, slugSchema } from '@baocao/core';
import * as z from 'zod';
import { formatSchema } from '../documents/formats.js';

const earlierId = z.string().regex(/^[0-9a-f]{32}$/u);

/** Work that takes long. */
export const jobInputSchema = z.discriminatedUnion('kind', [
  /** Every report of a round as it was sent last, as one archive. */
  z.strictObject({ kind: z.literal('render-all'), format: formatSchema }),
  /** One report made of those of a round, as documents, tables and data. */
  z.strictObject({
    kind: z.literal('consolidate'),
    reports: countedReportsSchema,
    /** Puts the source of each statement in brackets behind it. */
    showSources: z.boolean().optional(),
    /** Id of the report of the last period: its figures stand beside these, its tasks are followed up. */
    previous: earlierId.optional(),
    /** Ids of reports of other earlier periods whose figures stand beside these. */
    earlier: z.array(earlierId).max(10).readonly().optional(),
    /** How many statements of a section are printed where no editor chose; absent: all. */
    mostStatements: z.int().min(0).max(10_000).optional(),
  }),
]);
export type JobInput = z.infer<typeof jobInputSchema>;
export type JobKind = JobInput['kind'];
/** What is asked of a job of one kind: `JobInputOf<'consolidate'>`. */
export type JobInputOf<Kind extends JobKind> = Extract<JobInput, { kind: Kind }>;

export const jobStateSchema = z.enum(['queued', 'running', 'done', 'failed']);
export type JobState = z.infer<typeof jobStateSchema>;

/** A file that a job made, to be fetched by its name. */
export const jobFileSchema = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int().min(0),
});
export type JobFile = z.infer<typeof jobFileSchema>;

/** What a job made, and the units or files whose document could not be drawn whole. */
export const jobResultSchema = z.strictObject({
  /** None where newer jobs of the kind took their place. */
  files: z.array(jobFileSchema).readonly(),
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
