import { z } from '@hono/zod-openapi';
import { formatSchema } from '../documents/formats.js';
import type { TextKey } from './operation-texts.data.js';

const described = (description: TextKey) => ({ param: { description } });

/** `?format=` of a document. */
export const formatQuery = z.object({
  format: formatSchema.optional().openapi(described('param.format')),
});

/** On or off; absent is off. */
const switchOf = (description: TextKey) =>
  z.enum(['true', 'false']).optional().openapi(described(description));

/** `?format=`, and what else the file of a template's document may hold. */
export const documentQuery = formatQuery.extend({
  withOutline: switchOf('param.withOutline'),
  signatureField: switchOf('param.signatureField'),
});

/** `?format=`, and what else the file of a report may hold. */
export const reportQuery = formatQuery.extend({
  attachData: switchOf('param.attachData'),
  signatureField: switchOf('param.signatureField'),
});
