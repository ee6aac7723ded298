import { answerDocument } from '../../documents/answer-document.js';
import { filledReport } from '../../documents/named-document.js';
import { draftOf, draftTag, sameAnswers, saveDraft } from '../../drafts/draft.js';
import { requestLanguage } from '../../http/request-language.js';
import { checkQuery, formatQuery } from '../../openapi/parameters.js';
import { wholeReport } from '../../reports/read-whole-report.js';
import { readOwnReport } from '../../reports/read-own-report.js';
import { groundsFor } from '../../reports/check-grounds.js';
import { checkReport } from '../../reports/report-check.js';
import { progressOf, today } from '../../rounds/unit-standing.js';
import { checkVersion } from '../../routing/conditions.js';
import { defineRoute } from '../../routing/route.js';
import { previousReport } from '../../submissions/previous-report.js';

const path = '/rounds/{round}/units/{unit}/draft';
const access = ['admin', 'issuer', 'unit'] as const;
const problems = ['unknown-round', 'unknown-unit'] as const;

export const showDraft = defineRoute(
  {
    method: 'get',
    path,
    operationId: 'showDraft',
    summary: 'draft.summary',
    access,
    answer: { json: 'Report', etag: true },
    problems,
  },
  async ({ deps, db, params }) => {
    const page = await deps.rounds.open(db, params.round);
    const draft = await draftOf(db, page, params.unit);
    return { body: draft.report, etag: draftTag(draft) };
  },
);

export const putDraft = defineRoute(
  {
    method: 'put',
    path,
    operationId: 'putDraft',
    summary: 'putDraft.summary',
    access,
    body: 'Report',
    // What is kept is drawn as it is asked for.
    bodyLimit: 'renderBytes',
    writes: true,
    ifMatch: true,
    answer: { json: 'Report', etag: true },
    problems: [...problems, 'not-a-report', 'other-report', 'other-outline'],
  },
  async ({ deps, db, params, caller, ifMatch, input }) => {
    const page = await deps.rounds.open(db, params.round);
    progressOf(page, params.unit);
    const report = readOwnReport(input, page.template, params.unit);
    const { revision, report: before } = await draftOf(db, page, params.unit);
    checkVersion(ifMatch, draftTag({ revision }));
    const saver = { by: caller.id, at: deps.now() };
    // Where its answers come from still holds while they are the same.
    const provenance = sameAnswers(before, report) ? 'as-kept' : undefined;
    const draft = await saveDraft(db, page, { revision, report, provenance }, saver);
    return { body: report, etag: draftTag(draft) };
  },
);

export const checkDraft = defineRoute(
  {
    method: 'get',
    path: `${path}/check`,
    operationId: 'checkDraft',
    summary: 'checkDraft.summary',
    access,
    query: checkQuery,
    answer: { json: 'ReportCheck', description: 'validate.ok', etag: true },
    problems,
  },
  async ({ c, deps, db, params, query }) => {
    const page = await deps.rounds.open(db, params.round);
    const draft = await draftOf(db, page, params.unit);
    const previous = await previousReport(db, deps.rounds, page, params.unit);
    const how = { on: today(deps.now), ...query, previous, language: requestLanguage(c) };
    return { body: checkReport(draft.report, page.template, how), etag: draftTag(draft) };
  },
);

export const checkGrounds = defineRoute(
  {
    method: 'get',
    path: `${path}/check/grounds`,
    operationId: 'checkGrounds',
    summary: 'checkGrounds.summary',
    access,
    answer: { json: 'CheckGrounds' },
    problems,
  },
  async ({ deps, db, params: { round, unit } }) => {
    const page = await deps.rounds.open(db, round);
    progressOf(page, unit);
    const previous = await previousReport(db, deps.rounds, page, unit);
    const body = { template: groundsFor(page.template, unit), on: today(deps.now) };
    return { body: previous === undefined ? body : { ...body, previous } };
  },
);

export const draftDocument = defineRoute(
  {
    method: 'get',
    path: `${path}/document`,
    operationId: 'draftDocument',
    summary: 'draftDocument.summary',
    access,
    query: formatQuery,
    answer: { file: true },
    problems: [...problems, 'not-on-this-outline'],
  },
  async ({ c, deps, db, params, query }) => {
    const page = await deps.rounds.open(db, params.round);
    const { report } = await draftOf(db, page, params.unit);
    const named = filledReport(page.template, wholeReport(report, page.template));
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
