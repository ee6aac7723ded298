import { requestLanguage } from '../http/request-language.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';
import { templateSummary } from '../templates/template-summary.js';

export const showTemplate = defineRoute(
  {
    method: 'get',
    path: '/templates/{template}',
    operationId: 'showTemplate',
    summary: 'template.summary',
    access: 'public',
    answer: { json: 'Template' },
    problems: ['unknown-template'],
  },
  ({ c, deps, params }) => {
    const template = findTemplate(deps.templates, params.template);
    return { body: templateSummary(template, requestLanguage(c)) };
  },
);
