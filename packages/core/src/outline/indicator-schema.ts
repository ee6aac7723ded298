import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { slugSchema } from './ids.js';

/** What a figure counts: whole things, a share of 100, an amount of đồng, words, yes or no. */
export const indicatorValueTypeSchema = z.enum(['count', 'percentage', 'money', 'text', 'yes-no']);
export type IndicatorValueType = z.infer<typeof indicatorValueTypeSchema>;

/** How the figures of many units become one. A percentage is never averaged by itself. */
export const aggregationSchema = z.enum(['sum', 'weighted-mean', 'latest', 'none']);
export type Aggregation = z.infer<typeof aggregationSchema>;

/** An indicator (chỉ tiêu): a figure that the outline asks for, and how it relates to the others. */
export const indicatorSchema = z.strictObject({
  id: slugSchema,
  label: wordsSchema(500),
  /** Unit of measure as printed: "xã", "cuộc", "%", "đồng". */
  unit: wordsSchema(60),
  valueType: indicatorValueTypeSchema,
  aggregation: aggregationSchema,
  /** Recompute a percentage from these two; both stay in the data. */
  ratio: z.strictObject({ numerator: slugSchema, denominator: slugSchema }).optional(),
  /** This figure cannot exceed the figure named here. */
  partOf: slugSchema.optional(),
  /** This figure is the sum of the figures named here. */
  sumOf: z.array(slugSchema).min(2).readonly().optional(),
  /** Kinds of unit that count it; absent: all. */
  appliesTo: z.array(slugSchema).min(1).readonly().optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;
