import { createRoute } from '@hono/zod-openapi';
import type { AddRoute } from '../api-deps.js';
import { answerDocument } from '../documents/answer-document.js';
import { templateDocuments } from '../documents/named-document.js';
import type { TextKey } from '../openapi/operation-texts.data.js';
import { documentParams, formatQuery } from '../openapi/parameters.js';
import { fileResponse, responses } from '../openapi/responses.js';
import { findTemplate } from '../templates/find-template.js';

const route = createRoute({
  method: 'get',
  path: '/templates/{template}/documents/{document}',
  operationId: 'templateDocument',
  summary: 'document.summary' satisfies TextKey,
  request: { params: documentParams, query: formatQuery },
  responses: responses(fileResponse(), [
    'wrong-parameter',
    'unknown-template',
    'unknown-document',
    'not-acceptable',
    'not-drawable',
  ]),
});

export const addTemplateDocument: AddRoute = (api, { templates, now }) => {
  api.openapi(route, (c) => {
    const { template, document } = c.req.valid('param');
    const named = templateDocuments[document](findTemplate(templates, template));
    return answerDocument(c, named, { format: c.req.valid('query').format, now });
  });
};
