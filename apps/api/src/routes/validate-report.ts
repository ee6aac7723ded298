import { requestLanguage } from '../http/request-language.js';
import { checkQuery } from '../openapi/parameters.js';
import { checkReport } from '../reports/report-check.js';
import { today } from '../rounds/unit-standing.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

export const validateReport = defineRoute(
  {
    method: 'post',
    path: '/templates/{template}/reports/validate',
    operationId: 'validateReport',
    summary: 'validate.summary',
    access: 'public',
    query: checkQuery,
    body: 'Report',
    answer: { json: 'ReportCheck', description: 'validate.ok' },
    problems: ['unknown-template'],
  },
  ({ c, deps, params, query, input }) => {
    const template = findTemplate(deps.templates, params.template);
    const how = { on: today(deps.now), ...query, language: requestLanguage(c) };
    return { body: checkReport(input, template, how) };
  },
);
