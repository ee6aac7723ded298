import * as z from 'zod';
import { isoDateSchema } from '../format/iso-date.js';

/**
 * When reports are due. "trước ngày" is exclusive: the last day is the one before; "chậm nhất
 * ngày", "đến hết ngày" are inclusive.
 */
export const deadlineSchema = z.strictObject({
  kind: z.enum(['before', 'on-or-before']),
  date: isoDateSchema,
});
export type Deadline = z.infer<typeof deadlineSchema>;
