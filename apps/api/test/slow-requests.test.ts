import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../src/serving/server-options.js';
import { startServer } from '../src/serving/start-server.js';

const admin = 'slow-test-administrator-token-0123456789';
const validate = '/templates/hai-phong/reports/validate';
const logged: unknown[] = [];
let server: RunningServer;

const start = () =>
  startServer({
    hostname: '127.0.0.1',
    port: 0,
    templates: [haiPhongTemplate],
    place: { folder: undefined },
    admin: { secret: admin },
    work: false,
    times: { request: 1_000, head: 500, grace: 300 },
    log: (entry) => {
      logged.push(entry);
    },
  });

beforeAll(async () => {
  server = await start();
});

/** Sends the beginning of a request, and gives what comes until the server hangs up. */
async function begun(
  text: string,
): Promise<{ readonly socket: Socket; readonly answer: Promise<string> }> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    received += chunk;
  });
  // A server that hangs up while something is sent.
  socket.on('error', () => undefined);
  const answer = once(socket, 'close').then(() => received);
  await once(socket, 'connect');
  socket.write(text);
  return { socket, answer };
}

const head = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n`;

describe('a request', () => {
  it('whose head does not come to its end is given up', async () => {
    const { answer } = await begun(`POST ${validate} HTTP/1.1\r\nHost: x\r\nX-Slow: `);
    expect(await answer).toContain('408 Request Timeout');
  });

  it('whose body comes drop by drop is given up, however steadily it drops', async () => {
    const { socket, answer } = await begun(head(validate));
    const dropping = setInterval(() => socket.write(' '), 100);
    expect(await answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/u);
    clearInterval(dropping);
    expect((await fetch(`${server.origin}/health`)).status).toBe(200);
  });
});

it('keeps a connection open for longer than a proxy does', async () => {
  const { headers } = await fetch(`${server.origin}/health`);
  expect(headers.get('Keep-Alive')).toBe('timeout=65');
});

it('ends in time when it is told to stop, though somebody goes on sending', async () => {
  const { socket, answer } = await begun(head(validate));
  const dropping = setInterval(() => socket.write(' '), 50);
  const began = performance.now();
  await server.stop();
  await answer;
  clearInterval(dropping);
  expect(performance.now() - began).toBeLessThan(30_000);
});

it('has no secret in its log, whatever was sent', () => {
  const text = JSON.stringify(logged);
  expect(text).toContain('"event":"listening"');
  expect(text).not.toContain(admin);
});
