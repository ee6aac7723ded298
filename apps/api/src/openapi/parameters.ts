import { z } from '@hono/zod-openapi';
import { formatSchema } from '../documents/formats.js';
import { templateDocumentSchema } from '../documents/named-document.js';
import type { TextKey } from './operation-texts.data.js';

const described = (description: TextKey) => ({ param: { description } });

/** `{template}` of a path. */
export const templateParam = z.object({
  template: z.string().openapi(described('param.template')),
});

/** `{template}` and `{unit}` of a path. */
export const unitParams = templateParam.extend({
  unit: z.string().openapi(described('param.unit')),
});

/** `{template}` and `{document}` of a path. */
export const documentParams = templateParam.extend({
  document: templateDocumentSchema.openapi(described('param.document')),
});

/** `?format=` of a document. */
export const formatQuery = z.object({
  format: formatSchema.optional().openapi(described('param.format')),
});
