import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { isoDateSchema } from '../format/iso-date.js';

const year = z.int().min(1945).max(2200);
/** The day the figures are closed (chốt số liệu), where the round names one. */
const dataClose = isoDateSchema.optional();

/** The stretch of time a report is about. */
export const periodSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('half-year'),
    year,
    half: z.literal([1, 2]),
    dataClose,
  }),
  z.strictObject({ kind: z.literal('quarter'), year, quarter: z.literal([1, 2, 3, 4]), dataClose }),
  z.strictObject({ kind: z.literal('nine-months'), year, dataClose }),
  z.strictObject({ kind: z.literal('year'), year, dataClose }),
  z
    .strictObject({
      kind: z.literal('custom'),
      from: isoDateSchema,
      to: isoDateSchema,
      label: wordsSchema(200),
      dataClose,
    })
    .refine(({ from, to }) => from <= to, {
      path: ['to'],
      error: 'the last day comes before the first',
      params: { code: 'schema/reversed-period' },
    }),
]);
export type Period = z.infer<typeof periodSchema>;
