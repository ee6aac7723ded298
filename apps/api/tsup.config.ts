import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.js';

/** The viewer of the OpenAPI document is one file; from npm it comes with 128 packages. */
async function copyViewer(): Promise<void> {
  const viewer = createRequire(import.meta.url).resolve('rapidoc');
  const licence = join(dirname(viewer), '../LICENSE.txt');
  for (const file of [viewer, `${viewer}.LICENSE.txt`, licence]) {
    await cp(file, join('dist/rapidoc', basename(file)));
  }
}

const surface = {
  ...library(
    {
      index: 'src/index.ts',
      client: 'src/client/index.ts',
      'import-worker': 'src/uploads/import-worker.ts',
    },
    ['node'],
  ),
  // The CommonJS build asks for its own place too, to find the migrations.
  shims: true,
  onSuccess: copyViewer,
};

export default defineConfig([
  // Both are built side by side into one folder: the first leaves the files of the second alone.
  { ...surface, clean: ['!server.js', '!server.js.map', '!live-check.js'] },
  // The server itself is started, never imported, and waits for its work at the top.
  { ...surface, entry: { server: 'src/server.ts' }, format: ['esm'], dts: false, clean: false },
  // What runs in a browser is one file with all that it needs.
  {
    entry: { 'live-check': 'src/page/live/live-check.ts' },
    format: ['esm'],
    platform: 'browser',
    target: 'es2022',
    noExternal: [/.*/u],
    splitting: false,
    minify: true,
    clean: false,
  },
]);
