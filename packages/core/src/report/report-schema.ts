import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { nodeIdSchema, semverSchema, slugSchema } from '../outline/ids.js';
import { periodSchema } from '../round/period-schema.js';
import { figureSchema } from './figure-schema.js';
import { headerSchema } from './header-schema.js';
import { responseSchema } from './response-schema.js';
import { suppressionSchema } from './suppression-schema.js';

/** Who lets more stand than this has another outline in mind. */
const mostSuppressions = 200;

/** A unit's report on an outline. It may be a draft: what is missing is told by the rules. */
export const reportSchema = z.strictObject({
  outline: z.strictObject({ id: slugSchema, version: semverSchema }),
  round: slugSchema,
  unit: slugSchema,
  period: periodSchema,
  /** "BÁO CÁO" is set by the layout; this is its subject (trích yếu). */
  subject: wordsSchema(1_000),
  header: headerSchema,
  /** One response for each node that asks for one, by node id. */
  responses: z.record(nodeIdSchema, responseSchema),
  /** Figures by indicator id. */
  indicators: z.record(slugSchema, figureSchema),
  /** Warnings that the unit lets stand, each with its reason and for a time. */
  suppressions: z.array(suppressionSchema).max(mostSuppressions).readonly().optional(),
});
export type Report = z.infer<typeof reportSchema>;
