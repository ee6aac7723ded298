import type { Report } from '@baocao/core';
import { and, eq } from 'drizzle-orm';
import { answerDocument } from '../../documents/answer-document.js';
import { filledReport } from '../../documents/named-document.js';
import { formatQuery } from '../../openapi/parameters.js';
import { refusal } from '../../problems/refusal.js';
import { wholeReport } from '../../reports/read-whole-report.js';
import { defineRoute } from '../../routing/route.js';
import type { Database } from '../../store/database.js';
import { submissions } from '../../store/tables.js';

const path = '/rounds/{round}/units/{unit}/submissions/{version}';
const access = ['admin', 'issuer', 'reader', 'unit'] as const;
const problems = ['unknown-round', 'unknown-version'] as const;

/** @throws Refusal (404) where the unit has sent no such version. */
async function submittedReport(
  db: Database,
  { round, unit, version }: { round: string; unit: string; version: string },
): Promise<Report> {
  const [kept] = await db
    .select({ report: submissions.report })
    .from(submissions)
    .where(
      and(
        eq(submissions.round, round),
        eq(submissions.unit, unit),
        eq(submissions.version, Number(version)),
      ),
    );
  if (kept === undefined) throw refusal('unknown-version', { unit, version });
  return kept.report;
}

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
    return { body: await submittedReport(db, params) };
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
    const report = wholeReport(await submittedReport(db, params), template);
    const { name, document } = filledReport(template, report);
    const named = { name: `${name}-${params.version}`, document };
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
