import * as z from 'zod';

/** `body` is the document's own text, `guidance` tells the writer what to write. */
export const lookSchema = z.enum(['body', 'guidance']);
export type Look = z.infer<typeof lookSchema>;
