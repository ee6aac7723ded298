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
  { ...surface, clean: ['!server.js', '!server.js.map'] },
  // The server itself is started, never imported, and waits for its work at the top.
  { ...surface, entry: { server: 'src/server.ts' }, format: ['esm'], dts: false, clean: false },
]);
