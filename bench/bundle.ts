import { build } from 'esbuild';

const folder = 'out/bench';

/** What a contender's code is loaded from, as it would be by those who use it. */
const libraries = [
  '@cantoo/pdf-lib',
  '@expo-google-fonts/*',
  '@marcbachmann/cel-js',
  'docx',
  'docxtemplater',
  'fast-formula-parser',
  'fflate',
  'mammoth',
  'pdfjs-dist',
  'pdfkit',
  'pdfmake',
  'pizzip',
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

export type Program = 'runner' | 'peak-of' | 'consolidate-folder' | 'figures-race';

/** The program that a measuring process runs. */
export function program(name: Program): string {
  return `${folder}/${name}.mjs`;
}
