import type { WorkbenchSection } from '@baocao/core/consolidate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sectionOf } from '../src/consolidations/stored-workbench.js';
import { statementPageSchema } from '../src/routes/consolidations/section-statements.js';
import { consolidations, jobs, workbench } from '../src/store/tables.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

const round = 'long';
const section = 'context';
const path = `/rounds/${round}/consolidation/sections/${section}`;
const ids = Array.from({ length: 120 }, (_, index) => `p${String(index + 1)}`);
const content: WorkbenchSection = {
  section,
  made: 'x',
  entries: ids.map((id) => ({ use: 'keep', passages: [id] })),
  passages: ids.map((id) => ({ id, units: ['le-chan'], text: `Nội dung ${id}.` })),
};

let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  stored = await storedApp();
  issuer = await openedRound(stored, round);
  const { db } = stored.store;
  const at = stored.deps.now();
  const by = { savedAt: at, savedBy: 'test' };
  await db.insert(workbench).values({ round, section, revision: 1, content, ...by });
  const input = { kind: 'consolidate', reports: 'accepted' } as const;
  const made = { createdAt: at, createdBy: 'test', finishedAt: at };
  const done = { state: 'done', attempt: 1, done: 0, total: 0 } as const;
  await db.insert(jobs).values({ id: 'job', round, input, ...done, ...made });
  const told = { reports: 'accepted', versions: [], diagnostics: [] } as const;
  await db.insert(consolidations).values({ job: 'job', round, ...told });
});

afterAll(() => stored.store.close());

/** What a browser gets and sends. */
const browse = async (query = '', form?: URLSearchParams) =>
  stored.app.request(`/app${path}${query}`, {
    headers: { Cookie: `baocao_session=${issuer}` },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });

const passagesOn = (html: string) =>
  [...html.matchAll(/name="passage:\d+" value="(p\d+)"/gu)].map(([, id]) => id);

/** The form of a page as a browser would send it. */
function formOf(html: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input type="(?:hidden|number)"[^>]*>/gu)) {
    const [, name = ''] = /name="([^"]*)"/u.exec(tag) ?? [];
    const [, value = ''] = /value="([^"]*)"/u.exec(tag) ?? [];
    form.append(name, value.replaceAll('&quot;', '"'));
  }
  for (const [, name = '', options = ''] of html.matchAll(
    /<select [^>]*name="(use:\d+)"[^>]*>(.*?)<\/select>/gsu,
  )) {
    form.append(name, /value="(\w+)" selected/u.exec(options)?.[1] ?? '');
  }
  return form;
}

it('tells the statements a page at a time, each with the passages that it rests on', async () => {
  const answer = await stored.call(issuer, `${path}/statements?offset=100&limit=15`);
  const { total, offset, entries, passages, heading } = statementPageSchema.parse(
    await answer.json(),
  );
  expect([total, offset, heading.length > 0]).toEqual([120, 100, true]);
  expect(entries.flatMap((entry) => entry.passages)).toEqual(ids.slice(100, 115));
  expect(passages.map(({ id }) => id)).toEqual(ids.slice(100, 115));
  expect(answer.headers.get('ETag')).toBe('"1"');
  expect(answer.headers.get('Link')).toBe(`<${path}/statements?offset=115&limit=15>; rel="next"`);
  const last = await stored.call(issuer, `${path}/statements?offset=115&limit=15`);
  expect(last.headers.get('Link')).toBeNull();
  expect((await stored.call(issuer, `${path}/statements?limit=0`)).status).toBe(400);
});

it('shows one page, with the way to the others', async () => {
  const first = await (await browse()).text();
  expect(passagesOn(first)).toEqual(ids.slice(0, 50));
  expect(first).toContain(`rel="next" href="/app${path}?page=2#statements"`);
  expect(first).toContain('id="statements"');
  expect(first).not.toContain('rel="prev"');
  const last = await (await browse('?page=3')).text();
  expect(passagesOn(last)).toEqual(ids.slice(100));
  expect(last).toContain(`rel="prev" href="/app${path}?page=2#statements"`);
  expect(last).not.toContain('rel="next"');
  expect(passagesOn(await (await browse('?page=99')).text())).toEqual(ids.slice(100));
});

it('saves what was changed on one page, and leaves the others as they are', async () => {
  const form = formOf(await (await browse('?page=2')).text());
  form.set('use:50', 'leave');
  form.set('place:51', '1');
  form.set('then', 'next');
  const saved = await browse('', form);
  expect(saved.status).toBe(303);
  expect(saved.headers.get('Location')).toBe(`/app${path}?page=3#statements`);
  const { entries } = (await sectionOf(stored.store.db, round, section))?.content ?? content;
  expect(entries).toHaveLength(119);
  expect(entries[0]).toEqual({ use: 'merge', passages: ['p1', 'p52'] });
  expect(entries[50]).toEqual({ use: 'leave', passages: ['p51'] });
  expect(entries.flatMap(({ passages }) => passages).sort()).toEqual([...ids].sort());
});

it('shows again what was typed where somebody else saved, and loses nothing of either', async () => {
  const form = formOf(await (await browse('?page=1')).text());
  const other = formOf(await (await browse('?page=1')).text());
  other.set('new', 'Của người khác.');
  expect((await browse('', other)).status).toBe(303);
  form.set('text:2', 'Của tôi.');
  const refused = await browse('', form);
  expect(refused.status).toBe(412);
  const html = await refused.text();
  expect(html).toContain('Của tôi.');
  const again = formOf(html);
  again.set('text:2', 'Của tôi.');
  again.set('use:2', 'rewrite');
  expect((await browse('', again)).status).toBe(303);
  const { entries } = (await sectionOf(stored.store.db, round, section))?.content ?? content;
  const texts = entries.flatMap(({ text }) => text ?? []);
  expect(texts).toEqual(['Của tôi.', 'Của người khác.']);
  expect(entries.flatMap(({ passages }) => passages).sort()).toEqual([...ids].sort());
});

it('keeps the page when the language is chosen', async () => {
  const answer = await stored.app.request('/app/language', {
    method: 'POST',
    headers: { Referer: `http://localhost/app${path}?page=2` },
    body: new URLSearchParams({ language: 'en' }),
  });
  expect(answer.headers.get('Location')).toBe(`/app${path}?page=2`);
});
