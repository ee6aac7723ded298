import { consolidate, consolidatedSchema } from '@baocao/core/consolidate';
import { consolidatedHead } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figureOriginSchema } from '../src/consolidations/figure-origin.js';
import { startWorker } from '../src/jobs/start-worker.js';
import { demoReport } from '../src/seed/demo-report.js';
import { readProblem } from './read-problem.js';
import { openedRound, storedApp, units, type StoredApp } from './stored-app.js';

const round = 'above';
const unit = 'le-chan';
const at = `/rounds/${round}/units/${unit}`;
const [, second = '', third = ''] = units;

let stored: StoredApp;
let issuer: string;
let own: string;

/** What a level below made of two reports, in a round of its own. */
async function below() {
  const template = { ...haiPhongTemplate, round: { ...haiPhongTemplate.round, id: 'below' } };
  const reports = [second, third].map((id, index) => ({
    ...demoReport(template, id, index + 2),
    round: 'below',
  }));
  const { outline } = template;
  const head = consolidatedHead(template);
  const counted = template.round.units.filter(({ id }) => [second, third].includes(id));
  const { report, provenance } = await consolidate(
    { outline, round: { ...template.round, units: counted }, head },
    reports,
  );
  return { report, provenance };
}

const put = (path: string, body: unknown, ifMatch: string) =>
  stored.call(own, path, { method: 'PUT', body, headers: { 'If-Match': ifMatch } });

/** Submits the draft whatever warnings it has, and consolidates the round. */
async function submittedAndConsolidated(tag: string): Promise<string[]> {
  const check = await stored.call(own, `${at}/draft/check?phase=submitting&preset=strict`);
  const { diagnostics } = (await check.json()) as {
    diagnostics: { code: string; path: string; severity: string }[];
  };
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const acknowledged = diagnostics.map(({ code, path }) => ({ code, path, note: 'Đã rà soát.' }));
  const sent = await stored.call(own, `${at}/submissions`, {
    method: 'POST',
    body: { declaredComplete: true, acknowledged },
    headers: { 'If-Match': tag },
  });
  expect(sent.status).toBe(201);
  const body = { kind: 'consolidate', reports: 'submitted' };
  const asked = await stored.call(issuer, `/rounds/${round}/jobs`, { method: 'POST', body });
  const faults: unknown[] = [];
  const recordFault = (error: unknown) => String(faults.push(error));
  const { store, deps } = stored;
  const worker = startWorker({ store, now: deps.now, recordFault, log: () => undefined });
  await (await stored.call(issuer, `${asked.headers.get('Location') ?? ''}/progress`)).text();
  await worker.stop();
  expect(faults).toEqual([]);
  const origin = await stored.call(issuer, `/rounds/${round}/consolidation/figures/strikes`);
  return figureOriginSchema.parse(await origin.json()).sources.map(({ unit: key }) => key);
}

beforeAll(async () => {
  stored = await storedApp();
  issuer = await openedRound(stored, round);
  own = await stored.token('unit', { round, unit });
});

afterAll(() => stored.store.close());

it('takes a consolidated report as the draft, as one of this round and unit', async () => {
  const made = await below();
  const taken = await put(`${at}/draft/consolidated`, made, '"0"');
  expect(taken.status).toBe(200);
  expect(taken.headers.get('ETag')).toBe('"1"');
  const { indicators, responses } = made.report;
  const draft = await stored.call(own, `${at}/draft`);
  expect(await draft.json()).toMatchObject({ round, unit, indicators, responses });
  expect((await put(`${at}/draft/consolidated`, made, '"0"')).status).toBe(412);
});

it('is refused where it is on another outline, or has no provenance', async () => {
  const { report, provenance } = await below();
  const outline = { ...report.outline, version: '0.9.0' };
  const other = await put(
    `${at}/draft/consolidated`,
    { report: { ...report, outline }, provenance },
    '"1"',
  );
  expect((await readProblem(other)).type).toBe('urn:baocao:problem:other-outline');
  const bare = await put(`${at}/draft/consolidated`, { report }, '"1"');
  expect((await readProblem(bare)).diagnostics[0]?.path).toBe('/provenance');
});

it('leads back to the units behind it, signed meanwhile; not after an answer was changed', async () => {
  const { report } = consolidatedSchema.parse(await below());
  const { header } = demoReport(haiPhongTemplate, unit, 7);
  const signed = { ...report, round, unit, header };
  const kept = await put(`${at}/draft`, signed, '"1"');
  expect(await submittedAndConsolidated(kept.headers.get('ETag') ?? '')).toEqual([
    `${unit}/${second}`,
    `${unit}/${third}`,
  ]);
  const indicators = { ...signed.indicators, strikes: { kind: 'value', value: 11 } };
  const changed = await put(`${at}/draft`, { ...signed, indicators }, '"2"');
  expect(await submittedAndConsolidated(changed.headers.get('ETag') ?? '')).toEqual([unit]);
});
