import { deadlineSchema, headerSchema, isoDateSchema, slugSchema } from '@baocao/core';
import * as z from 'zod';

/** A reminder (công văn đôn đốc) to the units whose reports have not come. */
export const reminderSchema = z.strictObject({
  /** The late units of the round, by id. */
  units: z.array(slugSchema).min(1).readonly(),
  /** Number and day of the reminder itself; absent while it is a draft. */
  number: headerSchema.shape.number,
  date: headerSchema.shape.date,
  /** The day until which no report had come (tính đến ngày). */
  on: isoDateSchema,
  /** The new deadline. */
  deadline: deadlineSchema,
  /** The reminder before this one. */
  previous: z
    .strictObject({ number: headerSchema.shape.number.unwrap(), date: isoDateSchema })
    .optional(),
});
export type Reminder = z.infer<typeof reminderSchema>;
