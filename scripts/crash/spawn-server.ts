import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const entrySchema = z.object({ event: z.string(), port: z.number().optional() }).loose();
const serverFile = fileURLToPath(new URL('../../apps/api/src/server.ts', import.meta.url));

/** A server in a process of its own, which can be killed. */
export type SpawnedServer = {
  readonly origin: string;
  /** SIGKILL, and the wait until it is dead. */
  readonly kill: () => Promise<void>;
};

const fromSource = ['--conditions=@baocao/source', '--import', 'tsx', serverFile];

/** None of them outlives who started it, even where that ended with an error. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server on any free port and waits until it listens: Node with these words. */
export async function spawnServer(
  env: Readonly<Record<string, string>>,
  words: readonly string[] = fromSource,
): Promise<SpawnedServer> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  const port = await listeningPort(child);
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    kill: async () => {
      const exited = once(child, 'exit');
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function listeningPort({ stdout }: ChildProcess): Promise<number> {
  if (stdout === null) throw new Error('The server was started without its output.');
  const lines = createInterface(stdout);
  for await (const line of lines) {
    const { event, port } = entrySchema.parse(JSON.parse(line));
    if (event !== 'listening' || port === undefined) continue;
    // What it says later is thrown away, or it would wait for a reader.
    stdout.resume();
    return port;
  }
  throw new Error('The server ended before it listened.');
}
