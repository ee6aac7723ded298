import { narrative, type Report } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportCheckSchema } from '../src/reports/report-check.js';
import { demoReport } from '../src/seed/demo-report.js';
import { readProblem } from './read-problem.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  stored = await storedApp();
  const period = { kind: 'half-year', year: 2022, half: 2 } as const;
  issuer = await openedRound(stored, 'before', { period });
  await openedRound(stored, 'now');
  const sent = await submitted('before', { ...report('before', 1), period });
  expect(sent.status).toBe(201);
});

afterAll(async () => {
  await stored.store.close();
});

const words =
  'Quận tập trung chỉ đạo các phường công khai kịp thời mọi khoản thu, chi; bà con được bàn bạc và giám sát từng công trình, nhờ đó không phát sinh khiếu nại vượt cấp trên địa bàn trong 06 tháng.';

/** The demonstration's report with one section that is the same in every round. */
function report(round: string, size: number): Report {
  const demo = demoReport(haiPhongTemplate, 'le-chan', size);
  return { ...demo, round, responses: { ...demo.responses, context: narrative(words) } };
}

async function saved(round: string, body: Report): Promise<string> {
  const at = `/rounds/${round}/units/le-chan/draft`;
  const etag = (await stored.call(issuer, at)).headers.get('ETag') ?? '';
  const put = await stored.call(issuer, at, {
    method: 'PUT',
    body,
    headers: { 'If-Match': etag },
  });
  expect(put.status).toBe(200);
  return put.headers.get('ETag') ?? '';
}

async function submitted(round: string, body: Report): Promise<Response> {
  return stored.call(issuer, `/rounds/${round}/units/le-chan/submissions`, {
    method: 'POST',
    body: { declaredComplete: true },
    headers: { 'If-Match': await saved(round, body) },
  });
}

async function checked(query = '') {
  const answer = await stored.call(issuer, `/rounds/now/units/le-chan/draft/check${query}`);
  return reportCheckSchema.parse(await answer.json());
}

const copied = 'copying/from-previous';

it('holds a draft against what the unit sent for the period before', async () => {
  await saved('now', report('now', 2));
  const { diagnostics } = await checked();
  expect(diagnostics.find(({ path }) => path === '/responses/context')?.code).toBe(copied);
});

it('asks for a reason for what is copied when the report is sent', async () => {
  const refused = await submitted('now', report('now', 2));
  expect(refused.status).toBe(422);
  const { diagnostics } = await readProblem(refused);
  expect(diagnostics.map(({ code }) => code)).toContain(copied);
});

it('lets stand what the report gives a reason for, and tells it apart', async () => {
  const suppression = {
    code: copied,
    target: 'context',
    reason: 'Không có gì thay đổi.',
    until: '2023-06-30',
  };
  await saved('now', { ...report('now', 2), suppressions: [suppression] });
  const { diagnostics, suppressed } = await checked();
  expect(diagnostics.map(({ path }) => path)).not.toContain('/responses/context');
  expect(suppressed).toMatchObject([{ diagnostic: { code: copied }, suppression }]);
});

it('weighs findings by phase and by preset', async () => {
  const { context, ...responses } = report('now', 2).responses;
  expect(context).toBeDefined();
  await saved('now', { ...report('now', 2), responses });
  const severities = async (query: string) =>
    (await checked(query)).diagnostics
      .filter(({ code }) => code === 'completeness/response-missing')
      .map(({ severity }) => severity);
  expect(await severities('?phase=drafting')).toEqual(['warning']);
  expect(await severities('?phase=submitting&preset=strict')).toEqual(['error']);
  const answer = await stored.call(issuer, '/rounds/now/units/le-chan/draft/check?phase=never');
  expect(answer.status).toBe(400);
});
