import { defineConfig } from 'vitest/config';

/** Tests read `src` of every workspace through this export condition; nothing has to be built first. */
const conditions = ['@baocao/source', 'module', 'node'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,apps,examples}/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: {
      enabled: true,
      include: ['{packages,apps,examples}/*/{src,test}/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
    testTimeout: 60_000,
    // Opening PostgreSQL in WebAssembly takes seconds, more where all cores are busy.
    hookTimeout: 60_000,
    // .ci/run counts the tests from this file.
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'out/ci/vitest.json' },
  },
});
