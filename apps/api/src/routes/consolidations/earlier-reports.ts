import { parseConsolidationInput } from '@baocao/core/consolidate';
import { keepEarlier, listEarlier } from '../../consolidations/earlier-report.js';
import { requestLanguage } from '../../http/request-language.js';
import { refusal } from '../../problems/refusal.js';
import { defineRoute } from '../../routing/route.js';

const path = '/rounds/{round}/consolidation/earlier';
const access = ['admin', 'issuer'] as const;

export const addEarlier = defineRoute(
  {
    method: 'post',
    path,
    operationId: 'addEarlier',
    summary: 'addEarlier.summary',
    access,
    body: 'ConsolidationInput',
    bodyLimit: 'uploadBytes',
    writes: true,
    answer: { json: 'EarlierReport', status: 201 },
    problems: ['unknown-round', 'not-a-report'],
  },
  async ({ c, deps, db, params: { round }, caller, input }) => {
    const { outline } = (await deps.rounds.open(db, round)).template;
    const parsed = parseConsolidationInput(input, outline);
    if (!parsed.ok) throw refusal('not-a-report', {}, { diagnostics: parsed.diagnostics, outline });
    const saver = { by: caller.id, at: deps.now() };
    const given = { round, content: parsed.value };
    return {
      body: await keepEarlier(db, given, saver, requestLanguage(c)),
      location: `/rounds/${round}/consolidation/earlier`,
    };
  },
);

export const listEarlierReports = defineRoute(
  {
    method: 'get',
    path,
    operationId: 'listEarlierReports',
    summary: 'earlier.summary',
    access,
    answer: { json: 'EarlierReportList' },
    problems: ['unknown-round'],
  },
  async ({ c, deps, db, params: { round } }) => {
    await deps.rounds.open(db, round);
    return { body: { reports: await listEarlier(db, round, requestLanguage(c)) } };
  },
);
