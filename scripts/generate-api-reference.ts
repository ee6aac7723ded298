import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackages } from './reference/open-packages.js';
import { packageReference } from './reference/package-reference.js';
import { root } from './repository/repository-files.js';

/** Writes a page for each published package with all that it exports; run it after that changed. */
const folder = join(root, 'docs/packages');
mkdirSync(folder, { recursive: true });
for (const opened of openPackages()) {
  const name = opened.manifest.name.replace('@baocao/', '');
  writeFileSync(join(folder, `${name}.generated.md`), packageReference(opened));
}
