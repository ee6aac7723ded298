import { phases, type Preset } from '@baocao/core/rules';
import { z } from '@hono/zod-openapi';
import { formatSchema } from '../documents/formats.js';
import type { TextKey } from './operation-texts.data.js';

const presetNames = ['draft', 'strict'] as const satisfies readonly Preset[];

const described = (description: TextKey) => ({ param: { description } });

/** `?format=` of a document. */
export const formatQuery = z.object({
  format: formatSchema.optional().openapi(described('param.format')),
});

/** How strictly a report is checked, and at what point of its way. */
export const checkQuery = z.object({
  phase: z.enum(phases).optional().openapi(described('param.phase')),
  preset: z.enum(presetNames).optional().openapi(described('param.preset')),
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
