import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { AddRoute } from '../api-deps.js';
import { requestLanguage } from '../http/request-language.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { jsonResponse, responses } from '../openapi/responses.js';
import { templateSummary, templateSummarySchema } from '../templates/template-summary.js';

export const templateListSchema = z.strictObject({
  templates: z.array(templateSummarySchema).readonly(),
});

const route = createRoute({
  method: 'get',
  path: '/templates',
  operationId: 'listTemplates',
  summary: 'templates.summary' satisfies TextKey,
  responses: responses(jsonResponse('TemplateList', 'templates.summary')),
});

export const addListTemplates: AddRoute = (api, { templates }) => {
  api.openapi(route, (c) => {
    const language = requestLanguage(c);
    const list: z.infer<typeof templateListSchema> = {
      templates: templates.map((template) => templateSummary(template, language)),
    };
    return c.json(list);
  });
};
