import { reportSchema, type Report } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGroundsSchema } from '../src/reports/check-grounds.js';
import { demoReport } from '../src/seed/demo-report.js';
import { sampleApp } from './sample-app.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

const at = '/rounds/pages/units/le-chan';

let stored: StoredApp;
let issuer: string;
let unit: string;

beforeAll(async () => {
  stored = await storedApp();
  issuer = await openedRound(stored, 'pages');
  unit = await stored.token('unit', { round: 'pages', unit: 'le-chan' });
});

afterAll(async () => {
  await stored.store.close();
});

/** Looks at a page, or sends a form of it, as a browser that is signed in. */
async function browse(
  secret: string | undefined,
  path: string,
  form?: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const cookie = secret === undefined ? {} : { Cookie: `baocao_session=${secret}` };
  return stored.app.request(path, {
    headers: { ...cookie, ...headers },
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  });
}

const etagIn = (html: string) =>
  /name="etag" value="&quot;(\d+)&quot;"/u.exec(html)?.[1] ?? 'no version on the page';

describe('signing in', () => {
  it('keeps the token away from scripts, other sites and open wires', async () => {
    const plain = await browse(undefined, '/app/sign-in', { token: unit, next: '/' });
    expect(plain.status).toBe(303);
    const kept = `baocao_session=${unit}; Path=/; HttpOnly; SameSite=Strict`;
    expect(plain.headers.get('Set-Cookie')).toBe(kept);
    const proxied = { 'X-Forwarded-Proto': 'https' };
    const safe = await browse(undefined, '/app/sign-in', { token: unit }, proxied);
    expect(safe.headers.get('Set-Cookie')).toContain('Secure');
  });

  it('leads on to a place of ours, and to no other', async () => {
    const next = async (place: string) =>
      (await browse(undefined, '/app/sign-in', { token: unit, next: place })).headers.get(
        'Location',
      );
    for (const place of ['', '/reminders', '/consolidation', '/consolidation/sections/a.b']) {
      expect(await next(`/app/rounds/pages${place}`)).toBe(`/app/rounds/pages${place}`);
    }
    expect(await next('//example.org')).toBe('/');
    expect(await next('https://example.org')).toBe('/');
  });

  it('asks again where the token is not valid', async () => {
    const answer = await browse(`baocao_${'x'.repeat(43)}`, '/');
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('action="/app/sign-in"');
  });
});

it('lets nothing run or be sent elsewhere, and nobody keep a page', async () => {
  const { headers } = await browse(unit, `/app${at}`);
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toContain('unsafe');
  expect(headers.get('Cache-Control')).toBe('no-store');
});

describe('the check while people write', () => {
  it('is left out where the server has no program for it', async () => {
    const page = await browse(unit, `/app${at}/draft`);
    expect(await page.text()).not.toContain('<script');
    expect(page.headers.get('Content-Security-Policy')).not.toContain('script-src');
    expect((await browse(unit, '/app/live-check.js')).status).toBe(404);
  });

  it('runs our own program on the form alone, and gives it what the unit itself is checked with', async () => {
    const app = sampleApp({ ...stored.deps, store: stored.store, liveScript: 'void 0;' });
    const asked = { headers: { Cookie: `baocao_session=${unit}` } };
    const page = await app.request(`/app${at}/draft`, asked);
    expect(await page.text()).toContain('<script type="module" src="/app/live-check.js">');
    const policy = page.headers.get('Content-Security-Policy');
    expect(policy).toContain("script-src 'self'; connect-src 'self'");
    const script = await app.request('/app/live-check.js');
    expect(script.headers.get('Content-Type')).toContain('text/javascript');
    expect(await script.text()).toBe('void 0;');
    const seen = { headers: { 'If-None-Match': script.headers.get('ETag') ?? '' } };
    expect((await app.request('/app/live-check.js', seen)).status).toBe(304);
    const grounds = await app.request(`${at}/draft/check/grounds`, asked);
    const { template } = checkGroundsSchema.parse(await grounds.json());
    expect(template.round.units.map(({ id }) => id)).toEqual(['le-chan']);
    expect(template.outline).toEqual(haiPhongTemplate.outline);
  });
});

it.each([
  ['Sec-Fetch-Site', 'cross-site'],
  ['Origin', 'https://example.org'],
])('refuses a form that another site sends (%s)', async (name, value) => {
  const form = { etag: '"0"' };
  const answer = await browse(issuer, `/app${at}/accept`, form, { [name]: value });
  expect(answer.status).toBe(403);
});

it('speaks the language that was chosen', async () => {
  const chosen = await browse(undefined, '/app/language', { language: 'en' });
  expect(chosen.headers.get('Set-Cookie')).toContain('baocao_language=en');
  const page = await browse(undefined, '/', undefined, { Cookie: 'baocao_language=en' });
  expect(await page.text()).toContain('<html lang="en">');
});

it('goes from the report that came to the one that is returned, accepted only as it was seen', async () => {
  const report = { ...demoReport(haiPhongTemplate, 'le-chan', 1), round: 'pages' };
  const draft = await stored.call(unit, `${at}/draft`, {
    method: 'PUT',
    body: report,
    headers: { 'If-Match': '"0"' },
  });
  await stored.call(unit, `${at}/submissions`, {
    method: 'POST',
    body: { declaredComplete: true },
    headers: { 'If-Match': draft.headers.get('ETag') ?? '' },
  });
  const round = await (await browse(issuer, '/app/rounds/pages')).text();
  expect(round).toContain('Đã gửi');
  const seen = etagIn(await (await browse(issuer, `/app${at}`)).text());
  const stale = await browse(issuer, `/app${at}/accept`, { etag: '"0"' });
  expect(stale.status).toBe(412);
  const reason = 'Thiếu <số liệu>';
  const returned = await browse(issuer, `/app${at}/return`, { etag: `"${seen}"`, reason });
  expect(returned.headers.get('Location')).toBe(`/app${at}`);
  const shown = await (await browse(unit, `/app${at}`)).text();
  expect(shown).toContain('Thiếu &lt;số liệu&gt;');
  expect(shown).not.toContain('action="/app/rounds/pages/units/le-chan/accept"');
});

describe('the form of a report', () => {
  const own = '/rounds/form/units/hai-an';
  const table = {
    type: 'table',
    head: [{ paragraphs: [{ type: 'paragraph', content: [{ text: 'Xã' }] }] }],
    rows: [],
  } as const;
  const begun = { ...demoReport(haiPhongTemplate, 'hai-an', 1), round: 'form' };
  const [untouched = '', told = '', none = ''] = Object.keys(begun.responses);
  const [counted = '', silent = ''] = Object.keys(begun.indicators);

  async function draftNow(): Promise<Report> {
    return reportSchema.parse(await (await stored.call(issuer, `${own}/draft`)).json());
  }

  beforeAll(async () => {
    await openedRound(stored, 'form');
    const responses = { ...begun.responses, [untouched]: { kind: 'narrative', blocks: [table] } };
    const body = { ...begun, responses };
    await stored.call(issuer, `${own}/draft`, {
      method: 'PUT',
      body,
      headers: { 'If-Match': '"0"' },
    });
  });

  it('saves what was typed, and leaves a table that was not touched', async () => {
    const saved = await browse(issuer, `/app${own}/draft`, {
      etag: '"1"',
      number: '7',
      symbol: 'BC/BCĐ',
      date: '2023-06-12',
      signer: 'Nguyễn Thị Bình',
      [`text:${untouched}`]: 'Xã\r\n',
      [`text:${told}`]: 'Đoạn một.\r\n- Ý một\r\n- Ý hai',
      [`kind:${none}`]: 'none-arising',
      [`text:${none}`]: '',
      [`figure:${counted}`]: '1.240',
      [`figure:${silent}`]: '',
      [`figure-kind:${silent}`]: 'not-reported',
    });
    expect(saved.headers.get('Location')).toBe(`/app${own}/draft?saved=yes`);
    const { header, responses, indicators } = await draftNow();
    expect(header).toMatchObject({ number: { sequence: 7, symbol: 'BC/BCĐ' }, date: '2023-06-12' });
    expect(header.signature.name).toBe('Nguyễn Thị Bình');
    expect(responses[untouched]).toEqual({ kind: 'narrative', blocks: [table] });
    expect(responses[told]).toMatchObject({ blocks: [{ type: 'paragraph' }, { type: 'list' }] });
    expect(responses[none]).toEqual({ kind: 'none-arising' });
    expect(indicators[counted]).toEqual({ kind: 'value', value: 1_240 });
    expect(indicators[silent]).toEqual({ kind: 'not-reported' });
  });

  it('shows what was typed again where somebody else saved meanwhile', async () => {
    const before = await draftNow();
    const form = { etag: '"1"', [`text:${told}`]: 'Không được mất <chữ> này.' };
    const answer = await browse(issuer, `/app${own}/draft`, form);
    expect(answer.status).toBe(412);
    const page = await answer.text();
    expect(page).toContain('Không được mất &lt;chữ&gt; này.');
    expect(page).toContain(`<a href="/app${own}/draft" target="_blank"`);
    expect(await draftNow()).toEqual(before);
  });

  it('does not send a report with errors', async () => {
    const page = await (await browse(issuer, `/app${own}/submit`)).text();
    expect(page).toContain('Báo cáo chưa gửi được.');
    const forced = await browse(issuer, `/app${own}/submit`, { etag: '"2"' });
    expect(forced.status).toBe(422);
  });

  it('takes a second click on its button for the first', async () => {
    const etag = etagIn(await (await browse(issuer, `/app${own}/draft`)).text());
    const form = { etag: `"${etag}"`, [`text:${told}`]: 'Một lần.' };
    const clicks = [await browse(issuer, `/app${own}/draft`, form)];
    clicks.push(await browse(issuer, `/app${own}/draft`, form));
    expect(clicks.map(({ status }) => status)).toEqual([303, 303]);
  });
});
