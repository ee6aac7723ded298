import * as z from 'zod';
import { addresseeSchema } from './addressee.js';
import { annexTitleSchema } from './annex-title.js';
import { answerSchema } from './answer.js';
import { closingSchema } from './closing.js';
import { contentBlockSchema } from './content-block.js';
import { letterheadSchema } from './letterhead.js';
import { pageBreakSchema } from './page-break.js';
import { titleSchema } from './title.js';

/** Everything a section of a document is made of. */
export const blockSchema = z.discriminatedUnion('type', [
  letterheadSchema,
  titleSchema,
  addresseeSchema,
  contentBlockSchema,
  answerSchema,
  closingSchema,
  annexTitleSchema,
  pageBreakSchema,
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockType = Block['type'];
export type BlockOf<Type extends BlockType> = Extract<Block, { readonly type: Type }>;
