import * as z from 'zod';

/**
 * What a caller may be: `admin` keeps the system, `issuer` runs rounds, `unit` reports, `reader`
 * reads along, `monitor` sees the measures of the process alone.
 */
export const roleSchema = z.enum(['admin', 'issuer', 'unit', 'reader', 'monitor']);
export type Role = z.infer<typeof roleSchema>;
