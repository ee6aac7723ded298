import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.js';

const surface = library({ index: 'src/index.ts' }, ['node']);

export default defineConfig([
  // Both are built side by side into one folder: the first leaves the files of the second alone.
  { ...surface, clean: ['!bin.js', '!bin.js.map'] },
  // The command itself is started, never imported, and waits for its work at the top.
  { ...surface, entry: { bin: 'src/bin.ts' }, format: ['esm'], dts: false, clean: false },
]);
