import { requestLanguage } from '../http/request-language.js';
import { checkReport } from '../reports/report-check.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

export const validateReport = defineRoute(
  {
    method: 'post',
    path: '/templates/{template}/reports/validate',
    operationId: 'validateReport',
    summary: 'validate.summary',
    access: 'public',
    body: 'Report',
    answer: { json: 'ReportCheck', description: 'validate.ok' },
    problems: ['unknown-template'],
  },
  ({ c, deps, params, input }) => {
    const template = findTemplate(deps.templates, params.template);
    return { body: checkReport(input, template, requestLanguage(c)) };
  },
);
