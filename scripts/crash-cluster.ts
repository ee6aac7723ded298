import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type * as z from 'zod';
import { jobListSchema } from '../apps/api/src/routes/jobs/jobs.js';
import { roundStatusSchema } from '../apps/api/src/rounds/round-status.js';
import { chainCheckSchema } from '../apps/api/src/store/verify-chain.js';
import { sendOk, sendTo, type Answer, type Request } from './crash/api-client.js';
import { crashReport, crashTemplate, openCrashRound } from './crash/crash-round.js';
import { spawnServer, type SpawnedServer } from './crash/spawn-server.js';
import { startPostgres } from './postgres/start-postgres.js';

// Three API processes and two workers on one PostgreSQL; many units submit at once, while processes
// are killed at random; then in another round, until there were as many kills as were asked for.
// Nothing accepted may be lost, nothing may be there twice.
// npm run crash:cluster -- 300 40

const units = Number(process.argv[2] ?? '300');
const kills = Number(process.argv[3] ?? '40');
const admin = 'crash-test-administrator-token-0123456789';
const postgres = await startPostgres();
const folder = await mkdtemp(join(tmpdir(), 'baocao-cluster-'));
const env = {
  DATABASE_URL: postgres.url,
  BAOCAO_ADMIN_TOKEN: admin,
  BAOCAO_DATA: folder,
  BAOCAO_CALLER_REQUESTS: '1000000',
};
const start = (index: number) => spawnServer({ ...env, BAOCAO_WORK: index < 3 ? '0' : '1' });
/** Rounds to be filled one after the other; a kill or more falls into the filling of each. */
const waves = Array.from({ length: kills }, (_, index) =>
  crashTemplate(`cluster-${String(index + 1)}`, units),
);
type Wave = (typeof waves)[number];
/** Jobs that each round starts. */
const jobCount = 2;
const servers: SpawnedServer[] = [];
for (let index = 0; index < 5; index += 1) servers.push(await start(index));

const [first] = servers;
if (first === undefined) throw new Error('No server was started.');
for (const wave of waves) await openCrashRound(first.origin, admin, wave);

/** Sends to any API process until one answers: the key makes that safe. */
async function persist(path: string, request: Request): Promise<Answer> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const server = servers[Math.floor(Math.random() * 3)];
    try {
      if (server === undefined) throw new TypeError('no server');
      const answer = await sendTo(server.origin, admin, path, request);
      if (answer.status < 500 && answer.status !== 429) return answer;
    } catch (error) {
      // A killed server breaks connections, a starting one refuses them.
      if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    }
    await wait(50 + Math.random() * 200);
  }
  throw new Error(`${path}: no answer`);
}

const accepted = new Set<string>();

async function submit(template: Wave, unit: string, size: number): Promise<void> {
  const at = `/rounds/${template.round.id}/units/${unit}`;
  const body = crashReport(template, unit, size);
  const saved = await persist(`${at}/draft`, {
    method: 'PUT',
    body,
    etag: '"0"',
    key: randomUUID(),
  });
  const sent = await persist(`${at}/submissions`, {
    method: 'POST',
    body: { declaredComplete: true },
    etag: saved.etag,
    key: randomUUID(),
  });
  if (sent.status !== 201) throw new Error(`${unit}: ${String(sent.status)} ${sent.text}`);
  accepted.add(at);
}

let killed = 0;
let over = false;
async function killAtRandom(): Promise<void> {
  while (!over && killed < kills) {
    await wait(200 + Math.random() * 400);
    const index = Math.floor(Math.random() * servers.length);
    await servers[index]?.kill();
    killed += 1;
    servers[index] = await start(index);
  }
}

/** Everything of one round at once. */
async function raise(template: Wave): Promise<void> {
  const body = { kind: 'render-all', format: 'docx' };
  const path = `/rounds/${template.round.id}/jobs`;
  await Promise.all([
    ...template.round.units.map(({ id }, index) => submit(template, id, index + 1)),
    ...Array.from({ length: jobCount }, () =>
      persist(path, { method: 'POST', body, key: randomUUID() }),
    ),
  ]);
}

const began = performance.now();
const killing = killAtRandom();
const raised: Wave[] = [];
for (const wave of waves) {
  if (killed >= kills) break;
  await raise(wave);
  raised.push(wave);
}
over = true;
await killing;
const seconds = ((performance.now() - began) / 1_000).toFixed(1);

const [judge] = servers;
if (judge === undefined) throw new Error('No server is left.');
const read = async <Value>(path: string, schema: z.ZodType<Value>): Promise<Value> =>
  schema.parse(JSON.parse((await sendOk(judge.origin, admin, path)).text));

/** Jobs end in their own time. */
async function endedJobs(round: string) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { jobs } = await read(`/rounds/${round}/jobs`, jobListSchema);
    if (jobs.every(({ state }) => state === 'done' || state === 'failed')) return jobs;
    await wait(500);
  }
  throw new Error('The jobs do not end.');
}

/** What is wrong with a round after all. */
async function wrongWith({ round: { id } }: Wave): Promise<readonly string[]> {
  const status = await read(`/rounds/${id}/status`, roundStatusSchema);
  const chain = await read(`/rounds/${id}/chain`, chainCheckSchema);
  const jobs = await endedJobs(id);
  return [
    ...(chain.ok ? [] : [`the chain is broken: ${JSON.stringify(chain)}`]),
    ...(chain.reports === units ? [] : [`${String(chain.reports)} reports in the chain`]),
    ...status.units
      .filter(({ versions }) => versions.length !== 1)
      .map(({ unit, versions }) => `${unit.id} has ${String(versions.length)} versions`),
    ...(jobs.length === jobCount ? [] : [`${String(jobs.length)} jobs`]),
    ...jobs.filter(({ state }) => state !== 'done').map((job) => `job ${job.id} was given up`),
  ].map((problem) => `${id}: ${problem}`);
}

const sent = raised.length * units;
const problems = [
  ...(accepted.size === sent ? [] : [`${String(accepted.size)} units were acknowledged`]),
  ...(await Promise.all(raised.map(wrongWith))).flat(),
];
await Promise.all(servers.map((server) => server.kill()));
await postgres.stop();
await rm(folder, { recursive: true });
for (const problem of problems) console.log(`WRONG  ${problem}`);
console.log(
  `${String(raised.length)} rounds of ${String(units)} units, ${String(accepted.size)} reports acknowledged, ${String(killed)} kills in ${seconds} s, ${String(problems.length)} wrong`,
);
process.exitCode = problems.length === 0 && killed > 0 ? 0 : 1;
process.exit();
