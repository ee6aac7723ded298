import { headerSchema, isoDateSchema, slugSchema, wordsSchema } from '@baocao/core';
import { z } from 'zod';

/** What is known of one unit's report: when it came, its number, a remark. */
export const submissionSchema = z.strictObject({
  /** The unit of the round, by id. */
  unit: slugSchema,
  /** Absent: nothing has come. */
  receivedOn: isoDateSchema.optional(),
  /** Number and symbol of the report. */
  number: headerSchema.shape.number,
  note: wordsSchema(500).optional(),
});
export type Submission = z.infer<typeof submissionSchema>;
