import { reportJsonSchema } from '@baocao/core';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

const mediaType = 'application/schema+json';

export const reportSchema = defineRoute(
  {
    method: 'get',
    path: '/templates/{template}/outline/schema',
    operationId: 'reportSchema',
    summary: 'outlineSchema.summary',
    access: 'public',
    answer: { mediaType, description: 'outlineSchema.ok' },
    problems: ['unknown-template'],
  },
  ({ c, deps, params }) => {
    const { outline } = findTemplate(deps.templates, params.template);
    return c.body(JSON.stringify(reportJsonSchema(outline)), 200, { 'Content-Type': mediaType });
  },
);
