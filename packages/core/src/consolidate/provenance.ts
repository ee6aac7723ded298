import * as z from 'zod';
import { documentNumberSchema } from '../report/header-schema.js';
import { isoDateSchema } from '../format/iso-date.js';
import { pointerSchema } from '../diagnostics/diagnostic.js';
import { slugSchema } from '../outline/ids.js';
import { wordsSchema } from '../format/words-schema.js';
import { figureMethodSchema } from './figures/figure-method.js';

/**
 * A unit by the way its figures come: `le-chan`, or `hai-phong/le-chan` where Hải Phòng's
 * consolidated report, or its place in the round, stands between.
 */
export const sourceKeySchema = z.string().max(2_000);

/** A unit whose figures and words went in, or should have. */
export const sourceUnitSchema = z.strictObject({
  key: sourceKeySchema,
  name: wordsSchema(300),
  kind: slugSchema,
  area: wordsSchema(100).optional(),
  /** `missing`: no report came. */
  standing: z.enum(['reported', 'missing']),
  /** Number and day of its report. */
  number: documentNumberSchema.optional(),
  date: isoDateSchema.optional(),
  /** Which version of its report went in, where that was recorded. */
  version: z.int().min(1).optional(),
});
export type SourceUnit = z.infer<typeof sourceUnitSchema>;

const value = z.union([z.number(), z.string(), z.boolean()]);

/** What one unit gave to a figure; of a share, the two numbers it is the share of. */
export const contributionSchema = z.strictObject({
  unit: sourceKeySchema,
  value,
  numerator: z.number().optional(),
  denominator: z.number().optional(),
});
export type Contribution = z.infer<typeof contributionSchema>;

const extreme = z.strictObject({ value: z.number(), unit: sourceKeySchema });

/** What some units come to. "n of m units reported" is `reported` of `asked`. */
export const figureTotalSchema = z.strictObject({
  /** Absent where there is nothing to give: nobody reported, or nothing to divide by. */
  value: value.optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  reported: z.int(),
  /** Units that owe the figure; those it does not apply to are apart. */
  asked: z.int(),
  notApplicable: z.int(),
  /** Of the numbers reported, with the first unit that gave it. */
  minimum: extreme.optional(),
  maximum: extreme.optional(),
});
export type FigureTotal = z.infer<typeof figureTotalSchema>;

/** Where a figure comes from, unit by unit, and what it comes to. */
export const figureProvenanceSchema = z.strictObject({
  method: figureMethodSchema,
  sources: z.array(contributionSchema).readonly(),
  /** Units that said they have no figure yet. */
  notReported: z.array(sourceKeySchema).readonly(),
  /** Units that gave something that cannot be counted: words for a number, a share of nothing. */
  unusable: z.array(sourceKeySchema).readonly(),
  /** Units that owe the figure and said nothing, those without a report among them. */
  missing: z.array(sourceKeySchema).readonly(),
  notApplicable: z.array(sourceKeySchema).readonly(),
  total: figureTotalSchema,
  byKind: z.record(z.string(), figureTotalSchema),
  byArea: z.record(z.string(), figureTotalSchema),
});
export type FigureProvenance = z.infer<typeof figureProvenanceSchema>;

/** A place in the report of a unit. */
export const passageOriginSchema = z.strictObject({ unit: sourceKeySchema, path: pointerSchema });
export type PassageOrigin = z.infer<typeof passageOriginSchema>;

/** One statement of the consolidated report, and where it comes from. */
export const sentenceSchema = z.strictObject({
  /** Where it stands: `/responses/context/blocks/0/items/2`. */
  path: pointerSchema,
  /** `counted`: made from how many units answered in which way. */
  made: z.enum(['kept', 'merged', 'quoted', 'rewritten', 'counted']),
  from: z.array(passageOriginSchema).readonly(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** Everything that stands in a consolidated report, traced back to the units. */
export const provenanceSchema = z.strictObject({
  units: z.array(sourceUnitSchema).readonly(),
  figures: z.record(slugSchema, figureProvenanceSchema),
  sentences: z.array(sentenceSchema).readonly(),
});
export type Provenance = z.infer<typeof provenanceSchema>;
