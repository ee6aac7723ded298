import * as z from 'zod';

/**
 * The value of one indicator. Zero is a value; "not reported" and "not applicable" are not zero.
 * A count or an amount is a number, a percentage a number of 100 (78.5 is 78,5 %).
 */
export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    value: z.union([z.number(), z.string(), z.boolean()]),
  }),
  z.strictObject({ kind: z.literal('not-reported'), reason: z.string().optional() }),
  z.strictObject({ kind: z.literal('not-applicable') }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** A figure that was counted. */
export function figure(value: number | string | boolean): Figure {
  return { kind: 'value', value };
}

/** A figure that the unit owes, or says it does not have. */
export function notReported(reason?: string): Figure {
  return reason === undefined ? { kind: 'not-reported' } : { kind: 'not-reported', reason };
}
