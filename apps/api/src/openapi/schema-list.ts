import * as z from 'zod';

/** The names of the schemas that the API serves. */
export const schemaListSchema = z.strictObject({ schemas: z.array(z.string()).readonly() });
