import { narrative, type CountedReports, type Report } from '@baocao/core';
import { consolidate, consolidatedSchema, workbenchSectionSchema } from '@baocao/core/consolidate';
import { consolidatedHead } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consolidationViewSchema } from '../src/consolidations/consolidation-view.js';
import {
  earlierReportListSchema,
  earlierReportSchema,
} from '../src/consolidations/earlier-report.js';
import { figureOriginSchema } from '../src/consolidations/figure-origin.js';
import { stagedWorkbench } from '../src/consolidations/stored-workbench.js';
import { OvertakenJob } from '../src/jobs/job-task.js';
import { jobViewSchema, type JobView } from '../src/jobs/job.js';
import { startWorker } from '../src/jobs/start-worker.js';
import { demoReport } from '../src/seed/demo-report.js';
import { readProblem } from './read-problem.js';
import { openedRound, roundData, storedApp, units, type StoredApp } from './stored-app.js';

const round = 'whole';
const at = `/rounds/${round}`;
const section = 'context';
const [first = '', second = '', returned = '', waiting = '', excluded = '', late = ''] = units;

let stored: StoredApp;
let issuer: string;

function reportOf(unit: string, size: number, words: string): Report {
  const report = { ...demoReport(haiPhongTemplate, unit, size), round };
  return { ...report, responses: { ...report.responses, [section]: narrative(words) } };
}
const reports = {
  [first]: reportOf(first, 2, 'Đã tổ chức 3 hội nghị đối thoại với công nhân.'),
  [second]: reportOf(second, 3, 'Chưa phát sinh khiếu nại đông người.'),
};

/** Writes a report, sends it, and takes the step with it that is asked for. */
async function send(report: Report, step?: 'accept' | 'return', revision = '"0"'): Promise<void> {
  const own = `${at}/units/${report.unit}`;
  const post = (path: string, ifMatch: string, body?: unknown) =>
    stored.call(issuer, own + path, { method: 'POST', body, headers: { 'If-Match': ifMatch } });
  const draft = await stored.call(issuer, `${own}/draft`, {
    method: 'PUT',
    body: report,
    headers: { 'If-Match': revision },
  });
  const sent = await post('/submissions', draft.headers.get('ETag') ?? '', {
    declaredComplete: true,
  });
  expect(sent.status).toBe(201);
  const tag = sent.headers.get('ETag') ?? '';
  if (step === 'accept') expect((await post('/accept', tag)).status).toBe(200);
  if (step === 'return')
    expect((await post('/return', tag, { reason: 'Thiếu.' })).status).toBe(200);
}

async function read(path: string): Promise<unknown> {
  return (await stored.call(issuer, at + path)).json();
}

/** Asks for a consolidation and waits until a worker has done it. */
async function consolidated(which: CountedReports, more: object = {}): Promise<JobView> {
  const body = { kind: 'consolidate', reports: which, ...more };
  const asked = await stored.call(issuer, `${at}/jobs`, { method: 'POST', body });
  expect(asked.status).toBe(202);
  const location = asked.headers.get('Location') ?? '';
  const faults: unknown[] = [];
  const worker = startWorker({
    store: stored.store,
    now: stored.deps.now,
    recordFault: (error) => String(faults.push(error)),
    log: () => undefined,
  });
  await (await stored.call(issuer, `${location}/progress`)).text();
  await worker.stop();
  expect(faults).toEqual([]);
  return jobViewSchema.parse(await (await stored.call(issuer, location)).json());
}

const view = async () => consolidationViewSchema.parse(await read('/consolidation'));
const bench = async () =>
  workbenchSectionSchema.parse(await read(`/consolidation/sections/${section}`));

beforeAll(async () => {
  stored = await storedApp();
  issuer = await openedRound(stored, round);
});

afterAll(async () => {
  await stored.store.close();
});

it('has nothing to tell, and nothing to do, before a report is accepted', async () => {
  expect((await stored.call(issuer, `${at}/consolidation`)).status).toBe(404);
  await send(reportOf(waiting, 9, 'Còn chờ xem xét.'));
  const body = { kind: 'consolidate', reports: 'accepted' };
  expect((await stored.call(issuer, `${at}/jobs`, { method: 'POST', body })).status).toBe(409);
});

it('takes the last versions that are accepted, and no others', async () => {
  for (const report of Object.values(reports)) await send(report, 'accept');
  await send(reportOf(returned, 7, 'Bị trả lại.'), 'return');
  await send(reportOf(excluded, 8, 'Bị loại trừ.'), 'accept');
  const own = `${at}/units/${excluded}`;
  const tag = (await stored.call(issuer, own)).headers.get('ETag') ?? '';
  await stored.call(issuer, `${own}/exclude`, {
    method: 'POST',
    body: { reason: 'Sáp nhập.' },
    headers: { 'If-Match': tag },
  });
  const job = await consolidated('accepted');
  expect(job).toMatchObject({ state: 'done', done: 2, total: 2, result: { left: [] } });
  const { versions } = await view();
  expect(versions).toEqual([
    { unit: first, version: 1 },
    { unit: second, version: 1 },
  ]);
});

it('gives what the same reports give in process, with the origin of all', async () => {
  const { job } = await view();
  const file = await stored.call(issuer, `${at}/jobs/${job}/files/consolidated.json`);
  const got = consolidatedSchema.parse(await file.json());
  const template = { ...haiPhongTemplate, round: roundData(round).round };
  const counted = template.round.units.filter(({ id }) => id !== excluded);
  const { report, provenance } = await consolidate(
    {
      outline: template.outline,
      round: { ...template.round, units: counted },
      head: consolidatedHead(template),
      versions: new Map([first, second].map((unit) => [unit, 1])),
    },
    Object.values(reports),
  );
  expect(got).toEqual({ report, provenance });
});

it('gives documents and tables under their names and types', async () => {
  const { job, files } = await view();
  const starts: Readonly<Record<string, string>> = { pdf: '%PDF-', docx: 'PK', xlsx: 'PK' };
  expect(files.map(({ name }) => name.replace(/.*\./u, '')).sort()).toEqual(
    ['csv', 'docx', 'json', 'pdf', 'xlsx'].sort(),
  );
  for (const { name, mediaType, bytes } of files) {
    const response = await stored.call(issuer, `${at}/jobs/${job}/files/${name}`);
    expect(response.headers.get('Content-Type')).toBe(mediaType);
    const content = Buffer.from(await response.arrayBuffer());
    expect(content).toHaveLength(bytes);
    const start = starts[name.replace(/.*\./u, '')] ?? '';
    expect(content.subarray(0, start.length).toString('latin1')).toBe(start);
  }
  const csv = files.find(({ name }) => name.endsWith('.csv'))?.name ?? '';
  const text = await (await stored.call(issuer, `${at}/jobs/${job}/files/${csv}`)).text();
  expect(text).toMatch(/^strikes,[^\r]*,5,2,/mu);
});

it('says where a figure comes from, unit by unit', async () => {
  const origin = figureOriginSchema.parse(await read('/consolidation/figures/strikes'));
  expect(origin).toMatchObject({
    method: 'sum',
    sources: [
      { unit: first, value: 2 },
      { unit: second, value: 3 },
    ],
    total: { value: 5, reported: 2 },
  });
  expect(origin.missing).toContain(waiting);
  expect(origin.units.map(({ key }) => key)).toEqual(expect.arrayContaining([first, waiting]));
  expect((await stored.call(issuer, `${at}/consolidation/figures/x`)).status).toBe(404);
});

describe('a report of an earlier period', () => {
  const add = async (body: unknown) =>
    stored.call(issuer, `${at}/consolidation/earlier`, { method: 'POST', body });
  const before = { ...roundData(round).round.period, year: 2022 };

  it('is kept once, and listed', async () => {
    const { job } = await view();
    const file = await stored.call(issuer, `${at}/jobs/${job}/files/consolidated.json`);
    const { report, provenance } = consolidatedSchema.parse(await file.json());
    const earlier = { report: { ...report, period: before }, provenance };
    const added = await add(earlier);
    expect(added.status).toBe(201);
    const kept = earlierReportSchema.parse(await added.json());
    expect(kept).toMatchObject({ period: before, reported: 2 });
    await add(earlier);
    const { reports } = earlierReportListSchema.parse(await read('/consolidation/earlier'));
    expect(reports).toEqual([kept]);
  });

  it('is refused where it is none, and so is a comparison with what is not kept', async () => {
    const { diagnostics } = await readProblem(await add({ report: {}, provenance: {} }));
    expect(diagnostics.map(({ path }) => path)).toContain('/report/round');
    const body = { kind: 'consolidate', reports: 'accepted', previous: '0'.repeat(32) };
    const asked = await stored.call(issuer, `${at}/jobs`, { method: 'POST', body });
    expect((await readProblem(asked)).type).toBe('urn:baocao:problem:unknown-earlier');
  });

  it('stands beside the figures, and what it promised is followed up', async () => {
    const { reports } = earlierReportListSchema.parse(await read('/consolidation/earlier'));
    const previous = reports[0]?.id ?? '';
    const { id, result } = await consolidated('accepted', { previous });
    expect(result?.left).toEqual([]);
    const names = result?.files.map(({ name }) => name);
    expect(names).toContain('carry-over.json');
    const carried = await stored.call(issuer, `${at}/jobs/${id}/files/carry-over.json`);
    expect(await carried.text()).toContain('"previous": "');
    const docx = names?.find((name) => name.endsWith('.docx')) ?? '';
    const file = await stored.call(issuer, `${at}/jobs/${id}/files/${docx}`);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const text = new TextDecoder().decode(parts['word/document.xml']);
    expect(text).toContain('2022');
  });
});

describe('the workbench', () => {
  const put = async (body: unknown, ifMatch: string) =>
    stored.call(issuer, `${at}/consolidation/sections/${section}`, {
      method: 'PUT',
      body,
      headers: { 'If-Match': ifMatch },
    });
  const text = 'Toàn thành phố đã tổ chức các hội nghị đối thoại.';

  it('takes an editor’s statements over the version that was seen, and no stray passage', async () => {
    const { passages, entries } = await bench();
    expect(passages.map(({ units: said }) => said)).toEqual([[first], [second]]);
    const [own, ...others] = entries;
    const edited = [{ use: 'rewrite', passages: own?.passages, text }, ...others];
    const saved = await put({ entries: edited }, '"1"');
    expect(saved.headers.get('ETag')).toBe('"2"');
    expect((await put({ entries: edited }, '"1"')).status).toBe(412);
    const stray = { use: 'keep', passages: ['x'] };
    expect((await put({ entries: [stray] }, '"2"')).status).toBe(422);
    const { sections } = await view();
    expect(sections.filter(({ edited: touched }) => touched)).toMatchObject([{ section }]);
  });

  it('keeps what was written when more reports come, and tells what does not fit any more', async () => {
    await send(reportOf(late, 4, 'Đã tổ chức 3 hội nghị đối thoại với công nhân.'), 'accept');
    await consolidated('accepted');
    expect((await bench()).entries[0]).toMatchObject({ use: 'rewrite', text });
    const { diagnostics, versions, sections } = await view();
    expect(versions).toHaveLength(3);
    expect(sections.find((one) => one.section === section)?.edited).toBe(true);
    const told = diagnostics.find(({ code }) => code === 'consolidation/more-say-so');
    expect(told?.message).toContain(text);
  });

  it('takes reports under examination in where that is asked', async () => {
    await consolidated('submitted');
    const { reports: which, versions } = await view();
    expect(which).toBe('submitted');
    expect(versions.map(({ unit }) => unit)).toEqual([first, second, waiting, late]);
  });

  it('never writes over what an editor saved while a consolidation ran', async () => {
    const { db } = stored.store;
    const staged = await stagedWorkbench(db, round);
    const { entries, ...rest } = await bench();
    await staged.store.write({ ...rest, entries: [] });
    const tag = (await stored.call(issuer, `${at}/consolidation/sections/${section}`)).headers;
    const saved = await put({ entries: entries.slice(0, 1) }, tag.get('ETag') ?? '');
    expect(saved.status).toBe(200);
    await expect(
      db.transaction((transaction) =>
        staged.keep(transaction, { by: 'job', at: stored.deps.now() }),
      ),
    ).rejects.toThrow(OvertakenJob);
    expect((await bench()).entries).toHaveLength(1);
  });
});
