import * as z from 'zod';
import { textSchema } from './text-schema.js';

/** Characters with one look: that of the paragraph, with these differences. */
export const runSchema = z.strictObject({
  text: textSchema,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
});
export type Run = z.infer<typeof runSchema>;

export const runsSchema = z.array(runSchema).readonly();

/** What a builder takes for the words of one paragraph. */
export type Words = string | readonly Run[];

/** Characters in bold, in italics, or both. */
export function run(text: string, look: Omit<Run, 'text'> = {}): Run {
  return { text, ...look };
}

/** Plain words as one run; runs as they are. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}
