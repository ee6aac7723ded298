import type { Options } from 'tsup';

/**
 * How every package is built: ESM, CommonJS and types, from one entry a public door.
 *
 * The types are made against the built packages, as a consumer sees them, and without Node's:
 * what has to run in a browser does not compile with a Node built-in. A package that only runs on
 * Node says so with `types: ['node']`.
 */
export function library(entry: Record<string, string>, types: readonly string[] = []): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { types } },
    tsconfig: '../../tsconfig.build.json',
    sourcemap: true,
    clean: true,
    target: 'es2022',
  };
}
