import * as z from 'zod';
import { requestLanguage } from '../http/request-language.js';
import { defineRoute } from '../routing/route.js';
import { templateSummary, templateSummarySchema } from '../templates/template-summary.js';

export const templateListSchema = z.strictObject({
  templates: z.array(templateSummarySchema).readonly(),
});

export const listTemplates = defineRoute(
  {
    method: 'get',
    path: '/templates',
    operationId: 'listTemplates',
    summary: 'templates.summary',
    access: 'public',
    answer: { json: 'TemplateList' },
  },
  ({ c, deps }) => {
    const language = requestLanguage(c);
    return { body: { templates: deps.templates.map((one) => templateSummary(one, language)) } };
  },
);
