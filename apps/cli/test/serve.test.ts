import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from './run.js';

const entrySchema = z.object({ event: z.string(), port: z.number().optional() }).loose();
const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const admin = 'serve-test-administrator-token-0123456789';
const folder = await mkdtemp(join(tmpdir(), 'baocao-serve-'));
const log: z.infer<typeof entrySchema>[] = [];
let server: ChildProcess;
let origin: string;

function start(...options: readonly string[]): ChildProcess {
  const flags = ['--conditions=@baocao/source', '--import', 'tsx'];
  const argv = [...flags, bin, 'serve', '--port', '0', '--data', folder, ...options];
  return spawn(process.execPath, argv, {
    env: { ...process.env, BAOCAO_ADMIN_TOKEN: admin },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

beforeAll(async () => {
  server = start('--seed-demo');
  if (server.stdout === null) throw new Error('The server was started without its output.');
  const lines = createInterface(server.stdout);
  const seeded = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      log.push(entrySchema.parse(JSON.parse(line)));
      if (log.at(-1)?.event === 'seeded') resolve();
    });
    server.once('exit', () => {
      reject(new Error('The server ended early.'));
    });
  });
  await seeded;
  const { port } = log.find(({ event }) => event === 'listening') ?? {};
  origin = `http://127.0.0.1:${String(port)}`;
}, 180_000);

afterAll(async () => {
  server.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

it('serves its page, its API and a round with reports', async () => {
  expect(await (await fetch(`${origin}/health`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${origin}/ready`)).status).toBe(200);
  const page = await fetch(origin);
  expect(page.headers.get('Content-Type')).toContain('text/html');
  expect(await page.text()).toContain('action="/app/sign-in"');
  const file = join(folder, 'demo-tokens.json');
  expect((await stat(file)).mode & 0o077).toBe(0);
  const secrets = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  const headers = { Authorization: `Bearer ${secrets['issuer'] ?? ''}` };
  const status = await (await fetch(`${origin}/rounds/demo/status`, { headers })).text();
  for (const state of ['accepted', 'returned', 'submitted']) expect(status).toContain(`"${state}"`);
});

it('says in one sentence that another server has the folder', async () => {
  const second = start();
  let told = '';
  second.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  expect(await once(second, 'exit')).toEqual([2, null]);
  expect(told.trim().split('\n')).toHaveLength(1);
  expect(told).toContain(folder);
}, 60_000);

it('ends by itself, with nothing lost, when it is told to', async () => {
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(log.slice(-2)).toMatchObject([
    { event: 'stopping', signal: 'SIGTERM' },
    { event: 'stopped', signal: 'SIGTERM' },
  ]);
  const text = JSON.stringify(log);
  expect(text).not.toContain(admin);
  expect(text).not.toContain('baocao_');
}, 60_000);

it.each(['-1', '65536', 'http'])('takes no “%s” for a port', async (port) => {
  const { code, err } = await run(['serve', '--port', port]);
  expect(code).toBe(2);
  expect(err).toContain(port);
});
