import { answerDocument } from '../documents/answer-document.js';
import { filledReport } from '../documents/named-document.js';
import { reportQuery } from '../openapi/parameters.js';
import { readWholeReport } from '../reports/read-whole-report.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

export const renderReport = defineRoute(
  {
    method: 'post',
    path: '/templates/{template}/reports/render',
    operationId: 'renderReport',
    summary: 'render.summary',
    access: 'public',
    query: reportQuery,
    body: 'Report',
    bodyLimit: 'renderBytes',
    answer: { file: true },
    problems: ['unknown-template', 'not-a-report', 'not-on-this-outline'],
  },
  ({ c, deps, params, query, input }) => {
    const template = findTemplate(deps.templates, params.template);
    const named = filledReport(template, readWholeReport(input, template), {
      attachData: query.attachData === 'true',
    });
    return answerDocument(c, named, {
      format: query.format,
      signatureField: query.signatureField,
      now: deps.now,
    });
  },
);
