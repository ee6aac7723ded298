import * as z from 'zod';
import { wordsSchema } from '../format/words-schema.js';
import { isoDateSchema } from '../format/iso-date.js';

/** An instrument as a text names it. Nothing is completed: what the text leaves out is absent here. */
export const citationSchema = z.strictObject({
  /** As the source names the type: "Chỉ thị", "Nghị định". Never read back from the symbol. */
  kind: wordsSchema(500).optional(),
  /** Number and symbol as written: "15-CT/TU". Absent for an instrument cited by name only. */
  number: wordsSchema(500).optional(),
  /** The name, where it is cited by name: "Luật Thực hiện dân chủ ở cơ sở". */
  name: wordsSchema(500).optional(),
  date: isoDateSchema.optional(),
  issuer: wordsSchema(500).optional(),
});
export type Citation = z.infer<typeof citationSchema>;
