import { buildSync, type BuildOptions } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'baocao-rules-'));
const published = join(folder, 'index.js');

const options = {
  bundle: true,
  format: 'esm',
  write: false,
  external: ['zod', '@marcbachmann/cel-js'],
} as const satisfies BuildOptions;

beforeAll(() => {
  const entryPoints = [fileURLToPath(new URL('../src/rules/index.ts', import.meta.url))];
  buildSync({ ...options, entryPoints, outfile: published, write: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('leaves out of a bundle the rules that an application does not name', () => {
  const contents = `import { unknownUnitRule } from ${JSON.stringify(published)}; console.log(unknownUnitRule);`;
  const { outputFiles } = buildSync({ ...options, stdin: { contents, resolveDir: folder } });
  const text = outputFiles.map((file) => file.text).join('');
  const codes = [...text.matchAll(/code: "([a-z]+\/[a-z-]+)",\s+severity/gu)].map(
    ([, code]) => code,
  );
  expect(codes).toEqual(['structure/unknown-unit']);
});
