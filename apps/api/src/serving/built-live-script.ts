import { existsSync, readFileSync } from 'node:fs';

/** The program that checks forms in the browser, as it was built; a server run from source has none. */
export function builtLiveScript(): string | undefined {
  const file = new URL('./live-check.js', import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
