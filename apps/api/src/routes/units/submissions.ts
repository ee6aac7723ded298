import { answerDocument } from '../../documents/answer-document.js';
import { filledReport } from '../../documents/named-document.js';
import { formatQuery } from '../../openapi/parameters.js';
import { wholeReport } from '../../reports/read-whole-report.js';
import { defineRoute } from '../../routing/route.js';
import { submittedReport } from '../../submissions/submitted-report.js';

const path = '/rounds/{round}/units/{unit}/submissions/{version}';
const access = ['admin', 'issuer', 'reader', 'unit'] as const;
const problems = ['unknown-round', 'unknown-version'] as const;

const sentVersion = (params: { round: string; unit: string; version: string }) => ({
  ...params,
  version: Number(params.version),
});

export const showSubmission = defineRoute(
  {
    method: 'get',
    path,
    operationId: 'showSubmission',
    summary: 'submission.summary',
    access,
    answer: { json: 'Report' },
    problems,
  },
  async ({ deps, db, params }) => {
    await deps.rounds.open(db, params.round);
    return { body: await submittedReport(db, sentVersion(params)) };
  },
);

export const submissionDocument = defineRoute(
  {
    method: 'get',
    path: `${path}/document`,
    operationId: 'submissionDocument',
    summary: 'submissionDocument.summary',
    access,
    query: formatQuery,
    answer: { file: true },
    problems: [...problems, 'not-on-this-outline'],
  },
  async ({ c, deps, db, params, query }) => {
    const { template } = await deps.rounds.open(db, params.round);
    const report = wholeReport(await submittedReport(db, sentVersion(params)), template);
    const { name, document } = filledReport(template, report);
    const named = { name: `${name}-${params.version}`, document };
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
