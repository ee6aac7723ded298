import * as z from 'zod';
import { diagnosticSchema } from '../diagnostics/diagnostic.js';
import { instantSchema } from '../format/instant.js';
import { isoDateSchema } from '../format/iso-date.js';
import { wordsSchema } from '../format/words-schema.js';
import { contentHashSchema } from '../json/content-hash.js';
import { slugSchema } from '../outline/ids.js';
import { documentNumberSchema } from '../report/header-schema.js';
import { deadlineSchema } from './deadline-schema.js';

/** A warning that whoever sends a report has seen and lets stand. */
export const acknowledgementSchema = diagnosticSchema
  .pick({ code: true, path: true })
  .extend({ note: wordsSchema(1_000).optional() });
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** Which version of a unit's report: 1 for the first that came, and on without a gap. */
const version = z.int().min(1).max(9_999);
const reason = wordsSchema(1_000);

/** What is kept of a report that came; the report itself is stored by its hash. */
export const filingSchema = z.strictObject({
  version,
  /** `contentHash` of the report. */
  hash: contentHashSchema,
  /** Number and day that the report itself bears. */
  number: documentNumberSchema.optional(),
  date: isoDateSchema.optional(),
  /** The day it came, where that was before it was recorded. */
  receivedOn: isoDateSchema.optional(),
  /** The unit says that everything asked is in it; whether it is, its content tells. */
  declaredComplete: z.boolean(),
  acknowledged: z.array(acknowledgementSchema).max(1_000).readonly(),
});
export type Filing = z.infer<typeof filingSchema>;

/** When it was recorded, and who did it: a person's name and post, or the id of an account. */
const recordedSchema = z.strictObject({ at: instantSchema, by: wordsSchema(200) });
const unitStep = recordedSchema.extend({ unit: slugSchema });

/** One step in the life of a round. Steps are only ever added, never changed. */
export const roundEventSchema = z.discriminatedUnion('kind', [
  /** The letter went out. */
  recordedSchema.extend({ kind: z.literal('issued') }),
  /** Reports are taken from now on. */
  recordedSchema.extend({ kind: z.literal('opened') }),
  /** A report came; a version above 1 is sent again. */
  unitStep.extend({ kind: z.literal('submitted'), ...filingSchema.shape }),
  unitStep.extend({ kind: z.literal('returned'), version, reason }),
  unitStep.extend({ kind: z.literal('accepted'), version }),
  /** The unit owes no report, or its report does not count. */
  unitStep.extend({ kind: z.literal('excluded'), reason }),
  unitStep.extend({ kind: z.literal('restored') }),
  /** A later deadline for this unit alone. */
  unitStep.extend({
    kind: z.literal('extended'),
    deadline: deadlineSchema,
    reason: reason.optional(),
  }),
  /** A reminder (công văn đôn đốc) went out to units that had sent nothing. */
  recordedSchema.extend({
    kind: z.literal('reminded'),
    units: z.array(slugSchema).min(1).max(10_000).readonly(),
    /** 1 for the first reminder that these units got. */
    ordinal: z.int().min(1).max(99),
    number: documentNumberSchema,
    date: isoDateSchema,
  }),
  /** The books are closed: the reports are as they are consolidated. */
  recordedSchema.extend({ kind: z.literal('closed') }),
  /** After closing, another version takes the place of a report, or one comes for which none was. */
  unitStep.extend({ kind: z.literal('corrected'), ...filingSchema.shape, reason }),
]);
export type RoundEvent = z.infer<typeof roundEventSchema>;
export type RoundEventKind = RoundEvent['kind'];
/** The event of one kind: `RoundEventOf<'submitted'>`. */
export type RoundEventOf<Kind extends RoundEventKind> = Extract<RoundEvent, { kind: Kind }>;
