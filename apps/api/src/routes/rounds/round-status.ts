import { isoDateSchema } from '@baocao/core';
import { composeSubmissionTable, submissionsOf } from '@baocao/template';
import { z } from '@hono/zod-openapi';
import { answerDocument } from '../../documents/answer-document.js';
import { requestLanguage } from '../../http/request-language.js';
import { formatQuery } from '../../openapi/parameters.js';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { roundStatus } from '../../rounds/round-status.js';
import { roundTag } from '../../rounds/round-view.js';
import { today } from '../../rounds/unit-standing.js';
import { defineRoute } from '../../routing/route.js';

const day = isoDateSchema
  .optional()
  .openapi({ param: { description: 'param.on' satisfies TextKey } });

/** `?on=` a day. */
export const dayQuery = z.object({ on: day });

export const showStatus = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/status',
    operationId: 'showStatus',
    summary: 'status.summary',
    access: ['admin', 'issuer', 'reader'],
    query: dayQuery,
    answer: { json: 'RoundStatus', etag: true },
    problems: ['unknown-round'],
  },
  async ({ c, deps, db, params, query }) => {
    const page = await deps.rounds.open(db, params.round);
    const on = query.on ?? today(deps.now);
    return {
      body: roundStatus(page, { on, language: requestLanguage(c) }),
      etag: roundTag(page),
    };
  },
);

export const statusDocument = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/status/document',
    operationId: 'statusDocument',
    summary: 'statusDocument.summary',
    access: ['admin', 'issuer', 'reader'],
    query: formatQuery.extend({ on: day }),
    answer: { file: true },
    problems: ['unknown-round'],
  },
  async ({ c, deps, db, params, query }) => {
    const page = await deps.rounds.open(db, params.round);
    const on = query.on ?? today(deps.now);
    const document = composeSubmissionTable(page.template, submissionsOf(page.state), { on });
    const named = { name: `${params.round}_tinh-hinh-gui-bao-cao`, document };
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
