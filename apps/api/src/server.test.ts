import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';

const entry = z.object({ event: z.string(), port: z.number().optional() }).loose();
const serverFile = fileURLToPath(new URL('server.ts', import.meta.url));

function start(env: Readonly<Record<string, string>>): ChildProcess {
  const flags = ['--conditions=@baocao/source', '--import', 'tsx'];
  return spawn(process.execPath, [...flags, serverFile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function nextEntry(stream: NodeJS.ReadableStream | null) {
  if (stream === null) throw new Error('The server was started without this stream.');
  const [chunk] = z.tuple([z.instanceof(Buffer)]).parse(await once(stream, 'data'));
  return entry.parse(JSON.parse(chunk.toString()));
}

const folder = await mkdtemp(join(tmpdir(), 'baocao-server-'));
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  server = start({ PORT: '0', BAOCAO_DATA: folder });
  const { event, port } = await nextEntry(server.stdout);
  expect(event).toBe('listening');
  origin = `http://127.0.0.1:${String(port)}`;
});

afterAll(() => {
  server.kill('SIGKILL');
});

it('serves on this machine', async () => {
  const response = await fetch(`${origin}/health`);
  expect(await response.json()).toEqual({ status: 'ok' });
});

it('knows the administrator by the token in its folder, and refuses a second server there', async () => {
  const file = join(folder, 'admin-token');
  expect((await stat(file)).mode & 0o077).toBe(0);
  const secret = (await readFile(file, 'utf8')).trim();
  const headers = { Authorization: `Bearer ${secret}` };
  const metrics = await fetch(`${origin}/metrics`, { headers });
  expect(await metrics.text()).toContain('baocao_request_seconds_count{operation="health"');
  const second = start({ PORT: '0', BAOCAO_DATA: folder });
  const exited = once(second, 'exit');
  expect(await nextEntry(second.stderr)).toMatchObject({
    reason: expect.stringContaining('in use by another process') as unknown,
  });
  expect(await exited).toEqual([1, null]);
});

it('refuses a body of 100 MB while it is being sent', async () => {
  const sent = request(`${origin}/outlines/validate`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
  });
  // The server hangs up on what it no longer reads.
  sent.on('error', () => undefined);
  const answered = once(sent, 'response');
  const chunk = Buffer.alloc(1_000_000, ' ');
  for (let count = 0; count < 100 && !sent.destroyed; count += 1) sent.write(chunk);
  sent.end();
  const [response] = z.tuple([z.object({ statusCode: z.number() })]).parse(await answered);
  expect(response.statusCode).toBe(413);
  expect((await fetch(`${origin}/health`)).status).toBe(200);
});

it('says so when the port is taken', async () => {
  const second = start({
    PORT: new URL(origin).port,
    BAOCAO_DATA: await mkdtemp(join(tmpdir(), 'baocao-server-')),
  });
  const exited = once(second, 'exit');
  expect(await nextEntry(second.stderr)).toMatchObject({ event: 'not-listening' });
  expect(await exited).toEqual([1, null]);
});

it('stops when it is told to, with nothing left open', async () => {
  const exited = once(server, 'exit');
  let log = '';
  server.stdout?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  server.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(log).toContain('"event":"stopped","signal":"SIGTERM"');
});
