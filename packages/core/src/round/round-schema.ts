import { z } from 'zod';
import { citationSchema } from '../outline/citation-schema.js';
import { semverSchema, slugSchema } from '../outline/ids.js';
import { headerSchema } from '../report/header-schema.js';
import { paragraphSchema } from '../report/rich-text.js';
import { deadlineSchema } from './deadline-schema.js';
import { periodSchema } from './period-schema.js';

/** The official letter (công văn) that opens a round. */
export const letterSchema = z.strictObject({
  header: headerSchema,
  /** "V/v …" without the "V/v". */
  subject: z.string().min(1).max(1_000),
  body: z.array(paragraphSchema).min(1).readonly(),
  citations: z.array(citationSchema).readonly(),
});
export type Letter = z.infer<typeof letterSchema>;

/** Who receives the reports, through whom and where. */
export const receivingBodySchema = z.strictObject({
  name: z.string().min(1),
  /** The standing agency that takes them in. */
  through: z.string().min(1).optional(),
  address: z.string().min(1),
});
export type ReceivingBody = z.infer<typeof receivingBodySchema>;

/** A unit (đơn vị) that owes a report. */
export const unitSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1).max(300),
  kind: slugSchema,
  /** Where the unit signs its documents: "Lê Chân". */
  place: z.string().min(1).max(100).optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** One reporting round (đợt báo cáo). */
export const roundSchema = z.strictObject({
  id: slugSchema,
  outline: z.strictObject({ id: slugSchema, version: semverSchema }),
  letter: letterSchema,
  receivingBody: receivingBodySchema,
  period: periodSchema,
  deadline: deadlineSchema,
  units: z.array(unitSchema).readonly(),
});
export type Round = z.infer<typeof roundSchema>;
