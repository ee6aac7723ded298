import { serve } from '@hono/node-server';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { ApiDeps } from '../api-deps.js';
import { createApp } from '../create-app.js';
import { startWorker } from '../jobs/start-worker.js';
import type { Store } from '../store/database.js';
import { openStore } from '../store/open-store.js';
import { addressTeller } from './address-teller.js';
import { builtLiveScript } from './built-live-script.js';
import { ensureAdmin } from './ensure-admin.js';
import { faultText } from './fault-text.js';
import { keepTidy } from './keep-tidy.js';
import type { RunningServer, ServerOptions, ServerTimes } from './server-options.js';

const usualTimes: ServerTimes = { request: 60_000, head: 15_000, idle: 65_000, grace: 10_000 };

/**
 * Starts a server: opens the store, listens, takes jobs.
 * @throws FolderInUse, or what the system says of the port or the database.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const store = await openStore(options.place);
  try {
    return await startOn(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function startOn(store: Store, options: ServerOptions): Promise<RunningServer> {
  const deps = serverDeps(store, options);
  const admin = await ensureAdmin(store, options.admin, deps.now());
  const app = createApp(deps);
  const { hostname, port } = options;
  const times = { ...usualTimes, ...options.times };
  const serverOptions = {
    requestTimeout: times.request,
    headersTimeout: times.head,
    keepAliveTimeout: times.idle,
    connectionsCheckingInterval: Math.min(times.request, times.head) / 2,
  };
  // Made by node:http, since nothing else is asked for.
  const server = serve({ fetch: app.fetch, hostname, port, serverOptions }) as Server;
  await listening(server);
  // A server that listens on a port has an address of this shape.
  const address = server.address() as AddressInfo;
  const worker = options.work ? startWorker(deps) : undefined;
  const tidying = keepTidy(deps);
  options.log({
    event: 'listening',
    address: address.address,
    port: address.port,
    engine: store.engine,
  });
  return {
    origin: `http://${hostname}:${String(address.port)}`,
    admin,
    stop: async () => {
      tidying.stop();
      await Promise.all([closed(server, times.grace), worker?.stop()]);
      await store.close();
    },
  };
}

function serverDeps(store: Store, options: ServerOptions): ApiDeps {
  const { templates, log, authenticate, trustProxy = false, limits } = options;
  const { liveScript = builtLiveScript() } = options;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    templates,
    store,
    log,
    registry,
    now: () => new Date(),
    randomBytes: (count) => randomBytes(count),
    addressOf: addressTeller(trustProxy),
    recordFault: (error) => {
      const fault = randomUUID();
      log({ event: 'fault', fault, stack: faultText(error) });
      return fault;
    },
    ...(liveScript === undefined ? {} : { liveScript }),
    ...(authenticate === undefined ? {} : { authenticate }),
    ...(limits === undefined ? {} : { limits }),
  };
}

async function listening(server: Server): Promise<void> {
  if (!server.listening) await once(server, 'listening');
}

async function closed(server: Server, grace: number): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, grace);
  await end;
  clearTimeout(timer);
}
