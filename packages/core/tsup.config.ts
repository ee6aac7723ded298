import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.js';

export default defineConfig(
  library({
    index: 'src/index.ts',
    rules: 'src/rules/index.ts',
    constraints: 'src/constraints/index.ts',
    consolidate: 'src/consolidate/index.ts',
    legal: 'src/legal/index.ts',
    testing: 'src/testing/index.ts',
  }),
);
