import { answerDocument } from '../documents/answer-document.js';
import { templateDocuments } from '../documents/named-document.js';
import { documentQuery } from '../openapi/parameters.js';
import { defineRoute } from '../routing/route.js';
import { findTemplate } from '../templates/find-template.js';

export const templateDocument = defineRoute(
  {
    method: 'get',
    path: '/templates/{template}/documents/{document}',
    operationId: 'templateDocument',
    summary: 'document.summary',
    access: 'public',
    query: documentQuery,
    answer: { file: true },
    problems: ['unknown-template', 'unknown-document'],
  },
  ({ c, deps, params, query }) => {
    const named = templateDocuments[params.document](
      findTemplate(deps.templates, params.template),
      { withOutline: query.withOutline === 'true' },
    );
    return answerDocument(c, named, {
      format: query.format,
      signatureField: query.signatureField,
      now: deps.now,
    });
  },
);
