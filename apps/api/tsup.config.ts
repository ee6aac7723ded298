import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.js';

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
