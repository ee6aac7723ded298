import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { serve } from '@hono/node-server';
import { randomBytes, randomUUID } from 'node:crypto';
import { createApp } from './create-app.js';
import { openStore } from './store/open-store.js';
import { serverAddress } from './server-address.js';

/** How long requests may go on after the server was told to stop, in milliseconds. */
const graceTime = 10_000;

const log = (stream: NodeJS.WritableStream, entry: Readonly<Record<string, unknown>>) => {
  stream.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

const app = createApp({
  store: await openStore({ folder: process.env['BAOCAO_DATA'] }),
  randomBytes: (count) => randomBytes(count),
  templates: [haiPhongTemplate],
  now: () => new Date(),
  recordFault: (error) => {
    const fault = randomUUID();
    const stack = error instanceof Error ? error.stack : String(error);
    log(process.stderr, { event: 'fault', fault, stack });
    return fault;
  },
});

const server = serve({ fetch: app.fetch, ...serverAddress(process.env) }, ({ address, port }) => {
  log(process.stdout, { event: 'listening', address, port });
});

server.on('error', (error: Error) => {
  log(process.stderr, { event: 'not-listening', reason: error.message });
  process.exitCode = 1;
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => {
      log(process.stdout, { event: 'stopped', signal });
    });
    setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, graceTime).unref();
  });
}
