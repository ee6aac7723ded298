import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { unzipSync } from 'fflate';
import { eq } from 'drizzle-orm';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { storeEngines } from '../../test/store/store-engines.js';
import { sampleApp } from '../../test/sample-app.js';
import { openedRound, storedApp, type StoredApp } from '../../test/stored-app.js';
import { demoReport } from '../seed/demo-report.js';
import { jobListSchema } from '../routes/jobs/jobs.js';
import { jobFiles, jobs } from '../store/tables.js';
import { jobViewSchema } from './job.js';
import type { JobOutcome } from './job-task.js';
import { claim, enqueue, finish, giveBack, holding, progress } from './queue.js';
import { startWorker } from './start-worker.js';

const minutes = (count: number) => new Date(Date.UTC(2023, 5, 12, 1, count));
const input = { kind: 'render-all', format: 'txt' } as const;
const outcome: JobOutcome = {
  files: [{ name: 'a.zip', mediaType: 'application/zip', bytes: new Uint8Array([1, 2, 3]) }],
  left: [],
};

let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  // PostgreSQL: only there can two workers ask at the same time.
  const open = storeEngines.find(([engine]) => engine === 'PostgreSQL')?.[1];
  stored = await storedApp({}, open);
  issuer = await openedRound(stored, 'jobs');
});

afterAll(async () => {
  await stored.store.close();
});

const put = (id: string) =>
  enqueue(stored.store.db, { id, round: 'jobs', input, by: 'test', at: minutes(0) });

it('gives each job to one worker, however many ask at once', async () => {
  const { db } = stored.store;
  const ids = ['a', 'b', 'c'];
  for (const id of ids) await put(id);
  const claimed = await Promise.all(Array.from({ length: 8 }, () => claim(db, minutes(1))));
  expect(claimed.flatMap((job) => (job === undefined ? [] : [job.id])).sort()).toEqual(ids);
  for (const job of claimed) if (job) await finish(db, job, { outcome, now: minutes(1) });
});

it('lets only the last beginner end a job, and keeps one file', async () => {
  const { db } = stored.store;
  await put('slow');
  const first = await claim(db, minutes(1));
  expect(await claim(db, minutes(1))).toBeUndefined();
  const second = await claim(db, minutes(3));
  if (first === undefined || second === undefined) throw new Error('Nobody has the job.');
  expect(second.attempt).toBe(2);
  expect(await progress(db, first, { done: 1, total: 2, now: minutes(3) })).toBe(false);
  expect(await finish(db, second, { outcome, now: minutes(4) })).toBe(true);
  expect(await finish(db, first, { outcome, now: minutes(4) })).toBe(false);
  expect(await db.select().from(jobFiles).where(eq(jobFiles.job, 'slow'))).toHaveLength(1);
});

it('keeps the files of the last three jobs of a kind', async () => {
  const { db } = stored.store;
  const ids = ['k1', 'k2', 'k3', 'k4'];
  for (const [index, id] of ids.entries()) {
    await put(id);
    const job = await claim(db, minutes(5));
    if (job === undefined) throw new Error('Nobody has the job.');
    await finish(db, job, { outcome: { ...outcome, left: [id] }, now: minutes(6 + index) });
  }
  const kept = await db.selectDistinct({ job: jobFiles.job }).from(jobFiles);
  expect(kept.map(({ job }) => job).sort()).toEqual(['k2', 'k3', 'k4']);
  const [oldest] = await db.select().from(jobs).where(eq(jobs.id, 'k1'));
  expect(oldest).toMatchObject({ state: 'done', result: { files: [], left: ['k1'] } });
});

it('is nobody else’s while its worker lives, however long a step of it takes', async () => {
  const { db } = stored.store;
  await put('long');
  const job = await claim(db, minutes(1));
  if (job === undefined) throw new Error('Nobody has the job.');
  const faults: unknown[] = [];
  const deps = {
    db,
    now: () => minutes(10),
    recordFault: (error: unknown) => String(faults.push(error)),
    every: 5,
  };
  await holding(deps, job, () => wait(300));
  expect(await claim(db, minutes(10))).toBeUndefined();
  expect(await finish(db, job, { outcome, now: minutes(10) })).toBe(true);
  expect(faults).toEqual([]);
});

it('ends the telling of a job when the database fails, and tells the log alone why', async () => {
  let broken = false;
  const db = new Proxy(stored.store.db, {
    get(target, name) {
      if (broken && name === 'select') throw new Error('inner words');
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
  const faults: unknown[] = [];
  const recordFault = (error: unknown) => String(faults.push(error));
  const app = sampleApp({ ...stored.deps, store: { ...stored.store, db }, recordFault });
  const id = 'd'.repeat(32);
  await enqueue(stored.store.db, { id, round: 'jobs', input, by: 'test', at: minutes(0) });
  const headers = { Authorization: `Bearer ${issuer}` };
  const answer = await app.request(`/rounds/jobs/jobs/${id}/progress`, { headers });
  broken = true;
  const told = await answer.text();
  expect(told).toContain('"state":"queued"');
  expect(told).not.toContain('inner words');
  expect(faults).toEqual([new Error('inner words')]);
  await stored.store.db.delete(jobs).where(eq(jobs.id, id));
});

it('lists the newest jobs where there are more than one answer holds', async () => {
  const round = 'listed';
  await openedRound(stored, round);
  const ids = Array.from({ length: 201 }, (_, index) => `listed-${String(index).padStart(3, '0')}`);
  for (const [index, id] of ids.entries()) {
    await enqueue(stored.store.db, { id, round, input, by: 'test', at: minutes(index) });
  }
  const answer = await stored.call(issuer, `/rounds/${round}/jobs`);
  const listed = jobListSchema.parse(await answer.json()).jobs.map(({ id }) => id);
  expect(listed).toEqual(ids.slice(1));
  await stored.store.db.delete(jobs).where(eq(jobs.round, round));
});

it('gives a job up after three attempts', async () => {
  const { db } = stored.store;
  await put('hopeless');
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const job = await claim(db, minutes(1));
    if (job === undefined) throw new Error('Nobody has the job.');
    await giveBack(db, job, minutes(1));
  }
  expect(await claim(db, minutes(1))).toBeUndefined();
  const [job] = await db.select().from(jobs).where(eq(jobs.id, 'hopeless'));
  expect(job?.state).toBe('failed');
});

it('makes an archive of all reports, and tells how far it is until it is over', async () => {
  const at = '/rounds/jobs/units/le-chan';
  const body = { ...demoReport(haiPhongTemplate, 'le-chan', 1), round: 'jobs' };
  const headers = { 'If-Match': '"0"' };
  const draft = await stored.call(issuer, `${at}/draft`, { method: 'PUT', body, headers });
  await stored.call(issuer, `${at}/submissions`, {
    method: 'POST',
    body: { declaredComplete: true },
    headers: { 'If-Match': draft.headers.get('ETag') ?? '' },
  });
  const asked = await stored.call(issuer, '/rounds/jobs/jobs', { method: 'POST', body: input });
  expect(asked.status).toBe(202);
  const location = asked.headers.get('Location') ?? '';
  const faults: unknown[] = [];
  const worker = startWorker({
    store: stored.store,
    now: stored.deps.now,
    recordFault: (error) => String(faults.push(error)),
    log: () => undefined,
  });
  const told = await (await stored.call(issuer, `${location}/progress`)).text();
  await worker.stop();
  expect(faults).toEqual([]);
  const states = [...told.matchAll(/^data: (.*)$/gmu)].map(([, data = '']) =>
    jobViewSchema.parse(JSON.parse(data)),
  );
  expect(states.at(-1)).toMatchObject({ state: 'done', result: { left: [] } });
  const file = await stored.call(issuer, `${location}/files/jobs_bao-cao-txt.zip`);
  const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
  expect(names).toEqual(['jobs_le-chan_bao-cao.txt']);
  expect(z.string().parse(file.headers.get('Content-Disposition'))).toContain('.zip');
});
