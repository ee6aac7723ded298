import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the package keeps its migrations, from sources and from a build alike. */
export function migrationsFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@baocao/api/package.json');
  return join(dirname(manifest), 'migrations');
}
