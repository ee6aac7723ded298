import * as z from 'zod';
import { basisSchema } from '../diagnostics/basis.js';
import { isoDateSchema } from '../format/iso-date.js';
import { wordsSchema } from '../format/words-schema.js';

const numberSchema = wordsSchema(100);

/**
 * What holds from a day on, until the next entry: `in-force`, `partly-ended` (some of it was
 * repealed), `ended`, or `unknown`, where no source says what holds.
 */
const standingSchema = z.strictObject({
  from: isoDateSchema,
  status: z.enum(['in-force', 'partly-ended', 'ended', 'unknown']),
  /** The canonical number of the instrument that changed it. */
  by: numberSchema.optional(),
  /** The canonical number of the instrument that now has its matter. */
  replacedBy: numberSchema.optional(),
  basis: basisSchema,
});
export type Standing = z.infer<typeof standingSchema>;

/** An instrument of the law or of the Party, with what is known of its force, and from where. */
export const legalInstrumentSchema = z.strictObject({
  /** Canonical: "34/2007/PL-UBTVQH11". */
  number: numberSchema,
  kind: wordsSchema(100),
  title: wordsSchema(500),
  /** What texts call it that cite no number. */
  names: z.array(wordsSchema(500)).readonly().optional(),
  issuer: wordsSchema(200),
  /** Absent where no source gives the day. */
  issued: isoDateSchema.optional(),
  /** By date, the earliest first; empty where nothing is known of its force. */
  standings: z.array(standingSchema).readonly(),
  amendedBy: z.array(numberSchema).readonly().optional(),
  /** What says that there is such an instrument, of this title and day. */
  basis: basisSchema,
});
export type LegalInstrument = z.infer<typeof legalInstrumentSchema>;

/** Instruments to hold citations against. Put several together with `mergeRegisters`. */
export type LegalRegister = readonly LegalInstrument[];
