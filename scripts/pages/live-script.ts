import { build } from 'esbuild';

/** The program of the pages that checks a form as it is written, made from its source. */
export async function liveScript(): Promise<string> {
  const made = await build({
    entryPoints: ['apps/api/src/page/live/live-check.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    conditions: ['@baocao/source'],
  });
  return made.outputFiles.map(({ text }) => text).join('');
}
