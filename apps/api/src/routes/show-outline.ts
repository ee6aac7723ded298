import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

export const showOutline = defineRoute(
  {
    method: 'get',
    path: '/templates/{template}/outline',
    operationId: 'showOutline',
    summary: 'outline.summary',
    access: 'public',
    answer: { json: 'Outline' },
    problems: ['unknown-template'],
  },
  ({ deps, params }) => ({ body: findTemplate(deps.templates, params.template).outline }),
);
