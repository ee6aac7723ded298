import { z } from '@hono/zod-openapi';
import { formatSchema } from '../documents/formats.js';
import type { TextKey } from './operation-texts.data.js';

const described = (description: TextKey) => ({ param: { description } });

/** `?format=` of a document. */
export const formatQuery = z.object({
  format: formatSchema.optional().openapi(described('param.format')),
});
