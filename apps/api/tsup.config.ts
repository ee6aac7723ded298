import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.js';

export default defineConfig({
  ...library(
    {
      index: 'src/index.ts',
      server: 'src/server.ts',
      'import-worker': 'src/uploads/import-worker.ts',
    },
    ['node'],
  ),
  // The CommonJS build asks for its own place too, to find the migrations.
  shims: true,
});
