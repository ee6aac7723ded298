import {
  headerSchema,
  outlineSchema,
  roundSchema,
  semverSchema,
  severitySchema,
  signatureSchema,
  slugSchema,
  unitHistorySchema,
  wordsSchema,
} from '@baocao/core';
import { legalInstrumentSchema } from '@baocao/core/legal';
import { styleProfileIds } from '@baocao/document';
import * as z from 'zod';
import { adaptationSchema, basedOnSchema } from './adapt/adaptation-schema.js';

/** As many as a locality cites in a century. */
const mostInstruments = 2_000;

/** What every unit's report on this template begins with; the unit fills in the rest. */
export const reportFormSchema = z.strictObject({
  /** Subject (trích yếu) of the units' reports. */
  subject: wordsSchema(1_000),
  /** The issuing body in a unit: "Ban Chỉ đạo thực hiện quy chế dân chủ". */
  issuer: wordsSchema(300),
  /** The symbol of the units' reports: "BC/BCĐ". */
  symbol: wordsSchema(60),
  recipients: headerSchema.shape.recipients,
  signature: signatureSchema,
});
export type ReportForm = z.infer<typeof reportFormSchema>;

/** The form of a template, and what differs for some kinds of unit: who signs in a department. */
const reportFormsSchema = reportFormSchema.extend({
  byKind: z.record(slugSchema, reportFormSchema.partial()).optional(),
});

/** What the issuing body's own report on the round begins with, made of those of the units. */
export const consolidatedFormSchema = z.strictObject({
  /** The issuing body as a unit of the round above it: `hai-phong`. */
  unit: slugSchema,
  subject: wordsSchema(1_000),
  /** To whom it goes stands in `addressees`; number and day come when it is issued. */
  header: headerSchema.omit({ number: true, date: true }),
  /** The symbol of the report: "BC/BCĐ". */
  symbol: wordsSchema(60),
});
export type ConsolidatedForm = z.infer<typeof consolidatedFormSchema>;

/**
 * A locality's template: one round's letter and outline, the layout regime of its documents, and
 * how its units' reports begin. All of it is data.
 */
export const templateSchema = z.strictObject({
  id: slugSchema,
  version: semverSchema,
  /** What the template is for, in words. */
  name: wordsSchema(300),
  styleProfile: z.enum(styleProfileIds),
  outline: outlineSchema,
  /** How the outline is signed, where it is. */
  outlineSignature: signatureSchema.optional(),
  round: roundSchema,
  report: reportFormsSchema,
  /** Absent: the head of the letter, signed as the units' reports are. */
  consolidated: consolidatedFormSchema.optional(),
  /** What became of the units over time: merged, renamed, divided, dissolved. */
  unitHistory: unitHistorySchema.optional(),
  /** Severities that differ from the rules' own, by code. */
  ruleSettings: z.record(z.string(), z.enum([...severitySchema.options, 'off'])),
  /** Instruments of the locality, with what is known of their force, beside the register of the core. */
  instruments: z.array(legalInstrumentSchema).max(mostInstruments).readonly().optional(),
  /** The template that this one was made from, and what it claims of it. */
  basedOn: basedOnSchema.optional(),
  /** What templates made from this one may change; absent: everything. */
  adaptation: adaptationSchema.optional(),
});
export type Template = z.infer<typeof templateSchema>;
