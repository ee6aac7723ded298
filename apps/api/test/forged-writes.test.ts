import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionCookie } from '../src/access/secret-of.js';
import { demoReport } from '../src/seed/demo-report.js';
import { auditListSchema } from '../src/routes/tokens/list-audit.js';
import { readProblem } from './read-problem.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

const at = '/rounds/forged/units/le-chan';
const report = { ...demoReport(haiPhongTemplate, 'le-chan', 1), round: 'forged' };
let stored: StoredApp;
let own: string;

beforeAll(async () => {
  stored = await storedApp();
  await openedRound(stored, 'forged');
  own = await stored.token('unit', { round: 'forged', unit: 'le-chan' });
});

afterAll(() => stored.store.close());

const put = (secret: string | undefined, headers: Readonly<Record<string, string>>) =>
  stored.call(secret, `${at}/draft`, { method: 'PUT', body: report, headers });

async function expectNothingSaved(): Promise<void> {
  const draft = await stored.call(own, `${at}/draft`);
  expect(draft.headers.get('ETag')).toBe('"0"');
}

describe('a write', () => {
  it.each([
    ['without a token', () => Promise.resolve(undefined), 401],
    ['of another unit', () => stored.token('unit', { round: 'forged', unit: 'hai-an' }), 403],
    [
      'of the same unit in another round',
      () => stored.token('unit', { round: 'x', unit: 'le-chan' }),
      403,
    ],
    ['of a reader', () => stored.token('reader', { round: 'forged' }), 403],
    ['of a monitor', () => stored.token('monitor'), 403],
  ])('%s is refused', async (_, secret, status) => {
    const response = await put(await secret(), { 'If-Match': '"0"' });
    expect(response.status).toBe(status);
    await expectNothingSaved();
  });

  it.each([
    ['nothing', {}, 428],
    ['an old version', { 'If-Match': '"7"' }, 412],
    ['no version', { 'If-Match': 'x' }, 412],
  ])('that names %s as what it has seen is refused', async (_, headers, status) => {
    expect((await put(own, headers)).status).toBe(status);
    await expectNothingSaved();
  });

  it.each([
    ['says so', { 'Sec-Fetch-Site': 'cross-site' }],
    ['comes from a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
    ['only names its origin', { Origin: 'https://example.org' }],
  ])('that a browser sends for another site, and %s, is refused', async (_, headers) => {
    const cookie = `${sessionCookie}=${own}`;
    const response = await put(undefined, { 'If-Match': '"0"', Cookie: cookie, ...headers });
    expect(response.status).toBe(403);
    expect((await readProblem(response)).type).toBe('urn:baocao:problem:forged-request');
    await expectNothingSaved();
  });
});

it.each(["le-chan' or '1'='1", "x'; drop table drafts; --", 'le-chan\u0000', '%'])(
  'takes “%s” for the name of a unit, and no more',
  async (unit) => {
    const path = `/rounds/forged/units/${encodeURIComponent(unit)}/draft`;
    const secret = await stored.token('issuer', { round: 'forged' });
    expect((await stored.call(secret, path)).status).toBe(404);
    await expectNothingSaved();
  },
);

it('is in the trail with the caller who was denied', async () => {
  const reader = await stored.token('reader', { round: 'forged' });
  await put(reader, { 'If-Match': '"0"' });
  const admin = await stored.token('admin');
  const trail = await (await stored.call(admin, '/audit')).text();
  expect(trail).toContain('"operation":"putDraft"');
  expect(trail).toContain('"status":403');
});

it('has in the trail who was denied by what the body says, and made nothing', async () => {
  const issuer = await stored.token('issuer', { round: 'forged' });
  const body = { role: 'admin', label: 'too much' };
  expect((await stored.call(issuer, '/tokens', { method: 'POST', body })).status).toBe(403);
  const admin = await stored.token('admin');
  const trail = auditListSchema.parse(await (await stored.call(admin, '/audit')).json());
  expect(trail.calls.at(-1)).toMatchObject({ operation: 'createToken', status: 403 });
  expect(await (await stored.call(admin, '/tokens')).text()).not.toContain('too much');
});

it('answers a second write of one version with the conflict, and keeps the first', async () => {
  expect((await put(own, { 'If-Match': '"0"' })).status).toBe(200);
  const late = await put(own, { 'If-Match': '"0"' });
  expect(late.status).toBe(412);
  expect((await stored.call(own, `${at}/draft`)).headers.get('ETag')).toBe('"1"');
});
