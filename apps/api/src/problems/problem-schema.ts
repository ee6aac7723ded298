import * as z from 'zod';
import { toldDiagnosticSchema } from '../diagnostics/told-diagnostic.js';

/** Problem details for HTTP APIs (RFC 9457), with our diagnostics as an extension member. */
export const problemSchema = z.strictObject({
  type: z.string().regex(/^urn:baocao:problem:[a-z0-9-]+$/u),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  /** Only of an internal error: the id under which it was recorded. */
  instance: z.string().optional(),
  diagnostics: z.array(toldDiagnosticSchema).readonly(),
});
export type Problem = z.infer<typeof problemSchema>;
