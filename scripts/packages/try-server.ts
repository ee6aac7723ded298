import { join } from 'node:path';
import { spawnServer } from '../crash/spawn-server.js';
import { problemOf } from './run-in.js';

/** What the server serves from files that its build put there or that its package brings. */
const served = ['/', '/ready', '/docs', '/docs/rapidoc.js', '/app/live-check.js'];

/** Starts the installed server on an empty folder: what it does not serve. */
export async function tryServer(folder: string): Promise<string[]> {
  const file = join(folder, 'node_modules/@baocao/api/dist/server.js');
  try {
    const { origin, kill } = await spawnServer({ BAOCAO_DATA: join(folder, 'data') }, [file]);
    const answers = await Promise.all(served.map((path) => fetch(origin + path)));
    await kill();
    return answers.filter(({ ok }) => !ok).map(({ url, status }) => `${url}: ${String(status)}`);
  } catch (failure) {
    return [problemOf(failure)];
  }
}
