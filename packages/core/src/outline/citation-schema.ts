import { z } from 'zod';
import { isoDateSchema } from '../format/iso-date.js';

/** An instrument as a text names it. Nothing is completed: what the text leaves out is absent here. */
export const citationSchema = z.strictObject({
  /** As the source names the type: "Chỉ thị", "Nghị định". Never read back from the symbol. */
  kind: z.string().min(1).optional(),
  /** Number and symbol as written: "15-CT/TU". Absent for an instrument cited by name only. */
  number: z.string().min(1).optional(),
  /** The name, where it is cited by name: "Luật Thực hiện dân chủ ở cơ sở". */
  name: z.string().min(1).optional(),
  date: isoDateSchema.optional(),
  issuer: z.string().min(1).optional(),
});
export type Citation = z.infer<typeof citationSchema>;
