import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobListSchema } from '../src/routes/jobs/jobs.js';
import { demoReport } from '../src/seed/demo-report.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

const round = 'clicks';
const at = `/rounds/${round}`;
const unit = `${at}/units/le-chan`;

let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  stored = await storedApp();
  issuer = await openedRound(stored, round);
  const body = { ...demoReport(haiPhongTemplate, 'le-chan', 1), round };
  const put = { method: 'PUT', body, headers: { 'If-Match': '"0"' } };
  const draft = await stored.call(issuer, `${unit}/draft`, put);
  const sent = await stored.call(issuer, `${unit}/submissions`, {
    method: 'POST',
    body: { declaredComplete: true },
    headers: { 'If-Match': draft.headers.get('ETag') ?? '' },
  });
  expect(sent.status).toBe(201);
});

afterAll(() => stored.store.close());

const browse = async (path: string, form?: URLSearchParams) =>
  stored.app.request(`/app${path}`, {
    headers: { Cookie: `baocao_session=${issuer}` },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });

/** The forms of a page that send something to a round, by where they send it. */
async function formsOf(path: string): Promise<Map<string, URLSearchParams>> {
  const html = await (await browse(path)).text();
  const forms = html.matchAll(/<form method="post" action="\/app(\/rounds\/[^"]+)".*?<\/form>/gsu);
  return new Map([...forms].map(([form, action = '']) => [action, hiddenIn(form)]));
}

function hiddenIn(html: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input type="hidden"[^>]*>/gu)) {
    const [, name = ''] = /name="([^"]*)"/u.exec(tag) ?? [];
    const [, value = ''] = /value="([^"]*)"/u.exec(tag) ?? [];
    form.append(name, value.replaceAll('&quot;', '"'));
  }
  return form;
}

/** The form of a page that sends to an address, filled in. */
async function filled(page: string, action: string, fields: Readonly<Record<string, string>>) {
  const form = new URLSearchParams((await formsOf(page)).get(action));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Sends a form two times at once, as a double click does; the statuses of the answers. */
async function twice(action: string, form: URLSearchParams): Promise<number[]> {
  const answers = await Promise.all([browse(action, form), browse(action, form)]);
  return answers.map(({ status }) => status);
}

async function jobsOf(kind: string): Promise<number> {
  const { jobs } = jobListSchema.parse(await (await stored.call(issuer, `${at}/jobs`)).json());
  return jobs.filter(({ input }) => input.kind === kind).length;
}

it.each([at, unit, `${unit}/submit`, `${at}/consolidation`])(
  'stands in every form on %s, and is another each time the page is loaded',
  async (page) => {
    const keys = async () =>
      [...(await formsOf(page)).values()].map((form) => form.get('form-key'));
    const first = await keys();
    expect(first.length).toBeGreaterThan(0);
    for (const key of first) expect(key).toMatch(/^[0-9a-f]{32}$/u);
    expect(await keys()).not.toContain(first[0]);
  },
);

describe('a form that is sent twice', () => {
  it('asks for one archive, the other button for another, and the page loaded again for one more', async () => {
    const pdf = await filled(at, `${at}/jobs`, { format: 'pdf' });
    expect(await twice(`${at}/jobs`, pdf)).toEqual([303, 303]);
    expect(await jobsOf('render-all')).toBe(1);
    pdf.set('format', 'docx');
    expect((await browse(`${at}/jobs`, pdf)).status).toBe(303);
    expect(await jobsOf('render-all')).toBe(2);
    await browse(`${at}/jobs`, await filled(at, `${at}/jobs`, { format: 'pdf' }));
    expect(await jobsOf('render-all')).toBe(3);
  });

  it('asks for one consolidation', async () => {
    const to = `${at}/consolidation`;
    const form = await filled(to, to, { reports: 'submitted' });
    expect(await twice(to, form)).toEqual([303, 303]);
    expect(await jobsOf('consolidate')).toBe(1);
  });

  it('takes a step once, and leads on as the first time', async () => {
    const to = `${unit}/return`;
    const form = await filled(unit, to, { reason: 'Thiếu số liệu' });
    expect(await twice(to, form)).toEqual([303, 303]);
    expect((await browse(to, form)).headers.get('Location')).toBe(`/app${unit}`);
  });

  it('with a key that no page has made is taken as one without', async () => {
    const form = await filled(at, `${at}/jobs`, { format: 'pdf', 'form-key': 'x y' });
    const before = await jobsOf('render-all');
    expect(await twice(`${at}/jobs`, form)).toEqual([303, 303]);
    expect(await jobsOf('render-all')).toBe(before + 2);
  });
});
