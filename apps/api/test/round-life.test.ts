import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roundStatusSchema } from '../src/rounds/round-status.js';
import { demoReport } from '../src/seed/demo-report.js';
import { uploads } from '../src/store/tables.js';
import { chainCheckSchema } from '../src/store/verify-chain.js';
import { readProblem } from './read-problem.js';
import { openedRound, storedApp, type Sent, type StoredApp } from './stored-app.js';

let stored: StoredApp;
let now = new Date('2023-06-12T01:00:00Z');

beforeAll(async () => {
  stored = await storedApp({ now: () => now });
});

afterAll(async () => {
  await stored.store.close();
});

const report = (round: string, unit = 'le-chan', size = 1) => ({
  ...demoReport(haiPhongTemplate, unit, size),
  round,
});

/** Calls, and hands the version on from call to call. */
function caller(secret: string) {
  return async (path: string, sent: Sent = {}) => stored.call(secret, path, sent);
}

async function saved(secret: string, at: string, body: unknown): Promise<string> {
  const call = caller(secret);
  const etag = (await call(`${at}/draft`)).headers.get('ETag') ?? '';
  const put = await call(`${at}/draft`, { method: 'PUT', body, headers: { 'If-Match': etag } });
  expect(put.status).toBe(200);
  return put.headers.get('ETag') ?? '';
}

async function submitted(secret: string, at: string, body: unknown): Promise<Response> {
  const etag = await saved(secret, at, body);
  const headers = { 'If-Match': etag };
  return stored.call(secret, `${at}/submissions`, {
    method: 'POST',
    body: { declaredComplete: true },
    headers,
  });
}

it('goes from the draft to the accepted report, returned once', async () => {
  const issuer = await openedRound(stored, 'life');
  const at = '/rounds/life/units/le-chan';
  const unit = await stored.token('unit', { round: 'life', unit: 'le-chan' });

  const first = await submitted(unit, at, report('life'));
  expect(first.status).toBe(201);
  expect(first.headers.get('Location')).toBe(`${at}/submissions/1`);
  expect(await first.json()).toMatchObject({
    status: 'submitted',
    timeliness: { kind: 'on-time' },
  });

  const back = await stored.call(issuer, `${at}/return`, {
    method: 'POST',
    body: { reason: 'Thiếu số liệu đối thoại' },
    headers: { 'If-Match': first.headers.get('ETag') ?? '' },
  });
  expect(await back.json()).toMatchObject({
    status: 'returned',
    returnedFor: 'Thiếu số liệu đối thoại',
  });

  const second = await submitted(unit, at, report('life', 'le-chan', 2));
  expect(await second.json()).toMatchObject({ status: 'resubmitted' });
  const accepted = await stored.call(issuer, `${at}/accept`, {
    method: 'POST',
    headers: { 'If-Match': second.headers.get('ETag') ?? '' },
  });
  expect(await accepted.json()).toMatchObject({ status: 'accepted' });

  for (const version of [1, 2]) {
    const kept = await stored.call(unit, `${at}/submissions/${String(version)}`);
    expect(await kept.json()).toEqual(report('life', 'le-chan', version));
  }
  const chain = await stored.call(issuer, '/rounds/life/chain');
  expect(chainCheckSchema.parse(await chain.json())).toMatchObject({
    ok: true,
    events: 6,
    reports: 2,
  });
});

it('counts who has sent, is late and is excluded, in data and as a document', async () => {
  const issuer = await openedRound(stored, 'status');
  const at = '/rounds/status/units';
  await submitted(issuer, `${at}/le-chan`, report('status'));
  await stored.call(issuer, `${at}/hai-an/exclude`, {
    method: 'POST',
    body: { reason: 'Sáp nhập' },
    headers: { 'If-Match': '"0"' },
  });
  now = new Date('2023-06-20T01:00:00Z');
  await submitted(issuer, `${at}/kien-an`, report('status', 'kien-an'));
  const status = await stored.call(issuer, '/rounds/status/status');
  const { counts, units } = roundStatusSchema.parse(await status.json());
  const total = haiPhongTemplate.round.units.length;
  expect(counts).toMatchObject({
    units: total,
    excluded: 1,
    received: 2,
    onTime: 1,
    late: 1,
    overdue: total - 3,
  });
  expect(units.find(({ unit }) => unit.id === 'kien-an')?.timeliness).toMatchObject({
    kind: 'late',
    days: 6,
  });
  const text = await stored.call(issuer, '/rounds/status/status/document?format=txt');
  expect(await text.text()).toContain('Lê Chân');
  now = new Date('2023-06-12T01:00:00Z');
});

it('reminds the overdue once each, and knows who was reminded', async () => {
  const issuer = await openedRound(stored, 'remind');
  now = new Date('2023-06-20T01:00:00Z');
  const reminder = { ordinal: 1, number: { sequence: 49, symbol: 'CV/BCĐ' }, date: '2023-06-20' };
  const send = () =>
    stored.call(issuer, '/rounds/remind/reminders', { method: 'POST', body: reminder });
  const sent = await send();
  expect(sent.status).toBe(201);
  const { units } = roundStatusSchema.parse(await sent.json());
  expect(new Set(units.map(({ reminders }) => reminders))).toEqual(new Set([1]));
  expect((await readProblem(await send())).type).toBe('urn:baocao:problem:nobody-overdue');
  const document = await stored.call(issuer, '/rounds/remind/reminders/document?format=txt', {
    method: 'POST',
    body: {
      units: ['le-chan'],
      date: '2023-06-20',
      on: '2023-06-19',
      deadline: { kind: 'on-or-before', date: '2023-06-24' },
    },
  });
  expect(await document.text()).toContain('ngày 24/6/2023');
  now = new Date('2023-06-12T01:00:00Z');
});

describe('a version that changed meanwhile', () => {
  const at = '/rounds/versions/units/le-chan';
  let issuer: string;

  beforeAll(async () => {
    issuer = await openedRound(stored, 'versions');
  });

  it('is not saved over', async () => {
    const body = report('versions');
    await saved(issuer, at, body);
    const stale = await stored.call(issuer, `${at}/draft`, {
      method: 'PUT',
      body,
      headers: { 'If-Match': '"0"' },
    });
    expect(stale.status).toBe(412);
    expect((await readProblem(stale)).detail).toContain('"1"');
    const blind = await stored.call(issuer, `${at}/draft`, { method: 'PUT', body });
    expect(blind.status).toBe(428);
  });

  it('is saved by one of two who save at once', async () => {
    const etag = (await stored.call(issuer, `${at}/draft`)).headers.get('ETag') ?? '';
    const puts = await Promise.all(
      [2, 3].map((size) =>
        stored.call(issuer, `${at}/draft`, {
          method: 'PUT',
          body: report('versions', 'le-chan', size),
          headers: { 'If-Match': etag },
        }),
      ),
    );
    expect(puts.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is not submitted unseen', async () => {
    const sent = await stored.call(issuer, `${at}/submissions`, {
      method: 'POST',
      body: { declaredComplete: true },
      headers: { 'If-Match': '"1"' },
    });
    expect(sent.status).toBe(412);
  });
});

it('answers the same key with the same answer, and does nothing twice', async () => {
  const issuer = await openedRound(stored, 'keys');
  const at = '/rounds/keys/units/le-chan';
  const etag = await saved(issuer, at, report('keys'));
  const send = () =>
    stored.call(issuer, `${at}/submissions`, {
      method: 'POST',
      body: { declaredComplete: true },
      headers: { 'If-Match': etag, 'Idempotency-Key': 'k1' },
    });
  const answers = await Promise.all([send(), send(), send()]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(bodies).size).toBe(1);
  const chain = await stored.call(issuer, '/rounds/keys/chain');
  expect(await chain.json()).toMatchObject({ ok: true, reports: 1 });
});

it('refuses what cannot be, with the reasons', async () => {
  const issuer = await openedRound(stored, 'refused');
  const at = '/rounds/refused/units/le-chan';
  const unfinished = { ...report('refused'), responses: {} };
  const early = await submitted(issuer, at, unfinished);
  expect(early.status).toBe(422);
  expect((await readProblem(early)).diagnostics.map(({ code }) => code)).toContain(
    'completeness/response-missing',
  );
  const accept = await stored.call(issuer, `${at}/accept`, {
    method: 'POST',
    headers: { 'If-Match': '"0"' },
  });
  expect(accept.status).toBe(409);
  expect((await readProblem(accept)).diagnostics[0]?.message).toContain('chưa gửi báo cáo');
  const other = await stored.call(issuer, `${at}/draft`, {
    method: 'PUT',
    body: report('refused', 'hai-an'),
    headers: { 'If-Match': '"1"' },
  });
  expect((await readProblem(other)).type).toBe('urn:baocao:problem:other-report');
});

it('shows tampering with an event and with a report, also by who may switch the guard off', async () => {
  const issuer = await openedRound(stored, 'tampered');
  await submitted(issuer, '/rounds/tampered/units/le-chan', report('tampered'));
  const { db } = stored.store;
  const check = async () =>
    chainCheckSchema.parse(await (await stored.call(issuer, '/rounds/tampered/chain')).json());
  expect((await check()).ok).toBe(true);

  await db.execute(sql`alter table submissions disable trigger all`);
  await db.execute(
    sql`update submissions set report = replace(report::text, 'Lê Chân', 'Kiến An')::json where round = 'tampered'`,
  );
  expect((await check()).changedReports).toEqual([{ unit: 'le-chan', version: 1 }]);

  await db.execute(sql`alter table events disable trigger all`);
  await db.execute(
    sql`update events set event = replace(event::text, 'opened', 'closed')::json where round = 'tampered' and seq = 2`,
  );
  expect((await check()).brokenAt).toBe(2);
  await db.execute(sql`delete from events where round = 'tampered' and seq >= 2`);
  expect((await check()).brokenAt).toBe(2);
  await db.execute(sql`alter table events enable trigger all`);
  await db.execute(sql`alter table submissions enable trigger all`);
});

it('takes a Word file as the draft, and keeps the file', async () => {
  const issuer = await openedRound(stored, 'word');
  const at = '/rounds/word/units/le-chan';
  const form = await stored.call(issuer, `${at}/blank-report?format=docx`);
  const bytes = await form.arrayBuffer();
  const sent = await stored.app.request(`${at}/draft/import`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${issuer}`,
      'If-Match': '"0"',
      'Content-Type': form.headers.get('Content-Type') ?? '',
    },
    body: bytes,
  });
  expect(sent.status).toBe(200);
  expect(sent.headers.get('ETag')).toBe('"1"');
  const [kept] = await stored.store.db.select().from(uploads);
  expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  const draft = await stored.call(issuer, `${at}/draft`);
  expect(await draft.json()).toMatchObject({ round: 'word', unit: 'le-chan' });
});

it('keeps no draft that would take too long to draw', async () => {
  await openedRound(stored, 'long');
  const at = '/rounds/long/units/le-chan/draft';
  const unit = await stored.token('unit', { round: 'long', unit: 'le-chan' });
  const body = { ...report('long'), subject: ' '.repeat(1_000_000) };
  const put = await stored.call(unit, at, { method: 'PUT', body, headers: { 'If-Match': '"0"' } });
  expect(put.status).toBe(413);
  expect((await readProblem(put)).detail).toContain('1.000.000 byte');
});
