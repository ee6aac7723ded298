import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sendOk, sendTo } from './crash/api-client.js';
import { crashReport, crashTemplate, openCrashRound } from './crash/crash-round.js';
import { spawnServer } from './crash/spawn-server.js';

// Kills the default server, the one with PostgreSQL inside it, in the middle of writes, again and
// again, and looks each time whether everything that was acknowledged is there.
// npm run crash:embedded -- 100

const kills = Number(process.argv[2] ?? '100');
const units = 4;
const admin = 'crash-test-administrator-token-0123456789';
const folder = await mkdtemp(join(tmpdir(), 'baocao-crash-'));
const env = { BAOCAO_DATA: folder, BAOCAO_ADMIN_TOKEN: admin };
const template = crashTemplate('crash', units);

/** The last acknowledged revision of each unit's draft. */
const acknowledged = new Map<string, { revision: number; size: number }>();
let lost = 0;
let written = 0;

/** Saves one draft after the other until the server dies. */
async function write(origin: string, unit: string): Promise<void> {
  const at = `/rounds/crash/units/${unit}/draft`;
  try {
    let { etag } = await sendOk(origin, admin, at);
    for (;;) {
      const size = 1 + Math.floor(Math.random() * 1_000);
      const body = crashReport(template, unit, size);
      const saved = await sendTo(origin, admin, at, { method: 'PUT', body, etag });
      if (saved.status !== 200) throw new Error(`${at}: ${String(saved.status)} ${saved.text}`);
      ({ etag } = saved);
      acknowledged.set(unit, { revision: Number(etag.replaceAll('"', '')), size });
      written += 1;
    }
  } catch (error) {
    // What the client of a killed server sees; an answer that is not 200 is no such thing.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Waits until some writes are acknowledged, so that every kill falls among writes. */
async function firstWrites(least: number): Promise<void> {
  for (let attempt = 0; written < least && attempt < 1_000; attempt += 1) await wait(10);
}

/** What was written last may be there without having been acknowledged; nothing may be missing. */
async function check(origin: string): Promise<void> {
  for (const [unit, { revision }] of acknowledged) {
    const { etag } = await sendOk(origin, admin, `/rounds/crash/units/${unit}/draft`);
    const kept = Number(etag.replaceAll('"', ''));
    if (kept < revision || kept > revision + 1) {
      lost += 1;
      console.log(`LOST  ${unit}: revision ${String(revision)} acknowledged, ${String(kept)} kept`);
    }
  }
}

let server = await spawnServer(env);
await openCrashRound(server.origin, admin, template);
for (let kill = 1; kill <= kills; kill += 1) {
  const writers = template.round.units.map(({ id }) => write(server.origin, id));
  await firstWrites(written + units);
  await wait(Math.random() * 400);
  await server.kill();
  await Promise.all(writers);
  server = await spawnServer(env);
  await check(server.origin);
}
await server.kill();
await rm(folder, { recursive: true });
console.log(`${String(kills)} kills, ${String(written)} writes acknowledged, ${String(lost)} lost`);
process.exitCode = lost === 0 && written > kills ? 0 : 1;
