import { build } from 'esbuild';

const folder = 'out/bench';

/** What a contender's code is loaded from, as it would be by those who use it. */
const libraries = [
  '@cantoo/pdf-lib',
  '@electric-sql/pglite',
  '@expo-google-fonts/*',
  '@hono/*',
  '@marcbachmann/cel-js',
  'docx',
  'docxtemplater',
  'drizzle-orm',
  'fast-formula-parser',
  'fflate',
  'hono',
  'mammoth',
  'pdfjs-dist',
  'pdfkit',
  'pdfmake',
  'pg',
  'pizzip',
  'prom-client',
  'rate-limiter-flexible',
  'picocolors',
  'read-excel-file',
  'write-excel-file',
  'yaml',
  'zod',
];

/**
 * Compiles the measuring processes from source, our packages included, so that no loader runs and
 * takes memory beside what is measured.
 */
export async function bundle(): Promise<void> {
  await build({
    entryPoints: [
      ...['runner', 'peak-of'].map((name) => `bench/child/${name}.ts`),
      ...['consolidate-folder', 'figures-race'].map((name) => `bench/consolidation/${name}.ts`),
      'bench/api/api-subject.ts',
    ],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@baocao/source'],
    external: libraries,
    outExtension: { '.js': '.mjs' },
  });
}

export type Program = 'runner' | 'peak-of' | 'consolidate-folder' | 'figures-race' | 'api-subject';

/** The program that a measuring process runs. */
export function program(name: Program): string {
  return `${folder}/${name}.mjs`;
}
