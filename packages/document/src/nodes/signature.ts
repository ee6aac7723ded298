import { z } from 'zod';
import { capacityKinds } from '../style/style-profile.js';
import { wordsSchema } from './text-schema.js';

/** Who signs: in whose name (quyền hạn), as what (chức vụ), and the name. */
export const signatureSchema = z.strictObject({
  capacity: z.strictObject({ kind: z.enum(capacityKinds), body: wordsSchema }).optional(),
  /** A line each. */
  posts: z.array(wordsSchema).readonly(),
  /** "(Ký tên, đóng dấu)" on a form. */
  note: wordsSchema.optional(),
  name: wordsSchema.optional(),
});
export type Signature = z.infer<typeof signatureSchema>;
