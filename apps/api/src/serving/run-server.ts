import { once } from 'node:events';
import { join } from 'node:path';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { seedDemo } from './seed-demo.js';
import type { LogEntry, ServerOptions } from './server-options.js';
import { startServer } from './start-server.js';

/** How a server is run from a command line. */
export type RunOptions = {
  readonly hostname: string;
  readonly port: number;
  /** Where everything is kept, the token of the administrator too. */
  readonly folder: string;
  readonly seedDemo: boolean;
  /** Takes jobs from the queue too. */
  readonly work: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Keeps a line of the log. */
  readonly write: (line: string) => void;
};

/** Runs a server until the process is told to stop. */
export async function runServer(options: RunOptions): Promise<void> {
  const { hostname, port, folder, work, env } = options;
  const log = (entry: LogEntry) => {
    options.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
  };
  const { DATABASE_URL: url, BAOCAO_ADMIN_TOKEN: secret } = env;
  const callerRequests = Number(env['BAOCAO_CALLER_REQUESTS'] ?? '0');
  const settings: ServerOptions = {
    hostname,
    port,
    work,
    log,
    templates: [haiPhongTemplate],
    place: url === undefined ? { folder } : { url },
    admin: secret === undefined ? { file: join(folder, 'admin-token') } : { secret },
    trustProxy: env['BAOCAO_TRUST_PROXY'] === '1',
    limits: callerRequests > 0 ? { callerRequests } : {},
  };
  // From the start: who stops it while it starts gets an end as clean as later.
  const signalled = Promise.race([
    once(process, 'SIGINT').then(() => 'SIGINT'),
    once(process, 'SIGTERM').then(() => 'SIGTERM'),
  ]);
  const server = await startServer(settings);
  if (options.seedDemo) {
    await seedDemo(server.origin, server.admin, join(folder, 'demo-tokens.json'));
    log({ event: 'seeded', tokens: join(folder, 'demo-tokens.json') });
  }
  const signal = await signalled;
  log({ event: 'stopping', signal });
  await server.stop();
  log({ event: 'stopped', signal });
}
