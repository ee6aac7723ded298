import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Another process has the folder open: two would destroy it. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor(folder: string) {
    super(
      `The folder "${folder}" is in use by another process; stop that one, or give another folder.`,
    );
  }
}

/**
 * Takes a folder for this process alone, by a socket named after it: the system closes the socket
 * with the process, however that ends, which a lock file would outlive.
 * @throws FolderInUse when another process has it.
 */
export async function holdFolder(
  folder: string,
): Promise<{ readonly release: () => Promise<void> }> {
  const path = socketPath(resolve(folder));
  const server = (await listen(path)) ?? (await takeOver(path));
  if (server === undefined) throw new FolderInUse(folder);
  server.unref();
  return {
    release: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** In the folder for temporary files: the name of a socket may have about 100 bytes, no more. */
function socketPath(folder: string): string {
  const name = `baocao-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Undefined where the socket is there already. */
async function listen(path: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  const listening = once(server, 'listening');
  server.listen(path);
  try {
    await listening;
    return server;
  } catch {
    return undefined;
  }
}

/** Takes the socket that a process left behind which was killed. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (await answers(path)) return undefined;
  await rm(path, { force: true });
  return listen(path);
}
