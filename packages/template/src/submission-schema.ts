import { deadlineSchema, headerSchema, isoDateSchema, slugSchema, wordsSchema } from '@baocao/core';
import * as z from 'zod';

/** What is known of one unit's report: when it came, its number, a remark. */
export const submissionSchema = z.strictObject({
  /** The unit of the round, by id. */
  unit: slugSchema,
  /** Absent: nothing has come. */
  receivedOn: isoDateSchema.optional(),
  /** Number and symbol of the report. */
  number: headerSchema.shape.number,
  /** The unit's own deadline, where it was given a later one. */
  deadline: deadlineSchema.optional(),
  /** Why the unit is excluded and owes nothing, where it is. */
  excludedFor: wordsSchema(1_000).optional(),
  note: wordsSchema(2_000).optional(),
});
export type Submission = z.infer<typeof submissionSchema>;
