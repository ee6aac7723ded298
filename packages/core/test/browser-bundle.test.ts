import { runInNewContext } from 'node:vm';
import { build, type BuildResult } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const entry = new URL('../src/index.ts', import.meta.url).pathname;
const bundle = () =>
  build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'core',
  });

/** What a browser has and the language itself has not. */
const browser = () => ({ TextEncoder, crypto });

describe('the core in a browser', () => {
  let result: BuildResult<{ write: false; metafile: true }>;
  beforeAll(async () => {
    result = await bundle();
  });

  it('holds its own source and zod, and nothing else', () => {
    const inputs = Object.keys(result.metafile.inputs);
    const foreign = inputs.filter(
      (path) => !path.startsWith('packages/core/src/') && !path.startsWith('node_modules/zod/'),
    );
    expect(foreign).toEqual([]);
    expect(inputs.some((path) => path.startsWith('node_modules/zod/'))).toBe(true);
  });

  it('leaves consolidation to the door of its own', () => {
    const inputs = Object.keys(result.metafile.inputs);
    expect(inputs.filter((path) => path.includes('/consolidate/'))).toEqual([]);
  });

  it('asks for nothing of Node', () => {
    const imports = Object.values(result.metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ external }) => external === true)).toEqual([]);
    expect(result.warnings).toEqual([]);
  });

  it('runs where there is no Node', async () => {
    const code = result.outputFiles[0]?.text ?? '';
    const run = (expression: string): unknown =>
      runInNewContext(`${code};${expression}`, browser(), { timeout: 10_000 });
    expect(run('typeof process')).toBe('undefined');
    expect(run("core.formatLongDate('2023-05-25')")).toBe('ngày 25 tháng 5 năm 2023');
    expect(run('core.readJson("[1,]").diagnostics[0].values.column')).toBe(4);
    expect(run('core.parseOutline({}).ok')).toBe(false);
    expect(await run('core.contentHash({})')).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });
});
