import * as z from 'zod';
import { headingSchema } from './heading.js';
import { listSchema } from './list.js';
import { paragraphSchema } from './paragraph.js';
import { pictureSchema } from './picture.js';
import { tableSchema } from './table.js';

/** What a text is made of. */
export const contentBlockSchema = z.discriminatedUnion('type', [
  headingSchema,
  paragraphSchema,
  listSchema,
  tableSchema,
  pictureSchema,
]);
export type ContentBlock = z.infer<typeof contentBlockSchema>;
