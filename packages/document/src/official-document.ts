import * as z from 'zod';
import { blockSchema } from './nodes/block.js';
import { textSchema, wordsSchema } from './nodes/text-schema.js';
import { styleProfileIds } from './style/style-profile.js';

/** Pages of one orientation; a section starts on a new page. */
export const sectionSchema = z.strictObject({
  /** Absent: portrait. */
  orientation: z.enum(['portrait', 'landscape']).optional(),
  /** Page numbers start at 1 again. */
  restartNumbering: z.literal(true).optional(),
  blocks: z.array(blockSchema).readonly(),
});
export type Section = z.infer<typeof sectionSchema>;

/** An official document as a tree of blocks: what it says and nothing of how it looks. */
export const officialDocumentSchema = z.strictObject({
  profile: z.enum(styleProfileIds),
  language: z.literal('vi'),
  properties: z.strictObject({
    title: wordsSchema,
    author: wordsSchema,
    subject: textSchema.optional(),
    keywords: z.array(wordsSchema).readonly().optional(),
  }),
  /**
   * What the document was made from, for the program that reads its file back; no reader sees it.
   */
  origin: textSchema.optional(),
  sections: z.array(sectionSchema).min(1).readonly(),
});
export type OfficialDocument = z.infer<typeof officialDocumentSchema>;
