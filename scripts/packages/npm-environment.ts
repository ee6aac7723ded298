import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from './serve-registry.js';

/**
 * What npm has to be told to take our packages from `registry` and all others from where it always
 * does, from its cache before the network.
 */
export function npmEnvironment({ origin }: Registry, work: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    'npm_config_@baocao:registry': `${origin}/`,
    npm_config_cache: cacheIn(work),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}

/**
 * A cache of its own, with the downloads of the other: what `npm create` once ran npm keeps by name
 * and version, and our version stays the same from one trial to the next.
 */
function cacheIn(work: string): string {
  const own = join(work, 'npm-cache');
  const shared = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();
  mkdirSync(join(shared, '_cacache'), { recursive: true });
  mkdirSync(own);
  symlinkSync(join(shared, '_cacache'), join(own, '_cacache'));
  return own;
}
