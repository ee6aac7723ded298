import * as z from 'zod';

/** Words a person wrote. White space is folded and NFC applied when the document is resolved. */
export const textSchema = z.string().max(200_000);

/** Words that have to be there. */
export const wordsSchema = textSchema.regex(/\S/u, {
  error: 'is blank; give it words or leave the field out',
});
