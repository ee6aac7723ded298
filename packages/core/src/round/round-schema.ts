import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { citationSchema } from '../outline/citation-schema.js';
import { semverSchema, slugSchema } from '../outline/ids.js';
import { headerSchema } from '../report/header-schema.js';
import { paragraphSchema } from '../report/rich-text.js';
import { deadlineSchema } from './deadline-schema.js';
import { periodSchema } from './period-schema.js';
import { unitsSchema } from './unit-schema.js';

/** The official letter (công văn) that opens a round. */
export const letterSchema = z.strictObject({
  header: headerSchema,
  /** "V/v …" without the "V/v". */
  subject: wordsSchema(1_000),
  body: z.array(paragraphSchema).min(1).readonly(),
  citations: z.array(citationSchema).readonly(),
});
export type Letter = z.infer<typeof letterSchema>;

/** Who receives the reports, through whom and where. */
export const receivingBodySchema = z.strictObject({
  name: wordsSchema(500),
  /** The standing agency that takes them in. */
  through: wordsSchema(500).optional(),
  address: wordsSchema(500),
});
export type ReceivingBody = z.infer<typeof receivingBodySchema>;

/** One reporting round (đợt báo cáo). */
export const roundSchema = z.strictObject({
  id: slugSchema,
  outline: z.strictObject({ id: slugSchema, version: semverSchema }),
  letter: letterSchema,
  receivingBody: receivingBodySchema,
  period: periodSchema,
  deadline: deadlineSchema,
  units: unitsSchema,
});
export type Round = z.infer<typeof roundSchema>;
