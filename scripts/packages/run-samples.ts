import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository/repository-files.js';
import { filesIn, problemOf, runIn } from './run-in.js';

/** Pages with a program in them, and what it prints; all of it ends well. */
const pages = {
  'README.md': 'error Phần II, mục 1',
  'docs/write-your-own-outline.md': '',
  'docs/rules-and-policy.md': 'figures/constraint-violated false',
};

/**
 * Compiles and runs what the pages show, as who copies it into a folder with our packages and
 * nothing else of ours: what each page's program has against it.
 */
export async function runSamples(folder: string): Promise<[string, string[]][]> {
  const tried: [string, string[]][] = [];
  for (const [page, printed] of Object.entries(pages)) {
    tried.push([page, await runSample(page, printed, folder)]);
  }
  // What the README's program leaves behind.
  const written = filesIn(folder).includes('bao-cao.pdf') ? [] : ['bao-cao.pdf was not written'];
  return [...tried, ['README.md: its PDF', written]];
}

async function runSample(page: string, printed: string, folder: string): Promise<string[]> {
  const text = readFileSync(join(root, page), 'utf8');
  const programs = [...text.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = '']) => code);
  if (programs.length !== 1) return [`${page} shows ${String(programs.length)} programs.`];
  const name = page.replaceAll(/[/.]/gu, '-');
  writeFileSync(join(folder, `${name}.mts`), programs.join());
  const run = runIn(folder);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', ...types];
  try {
    await run(process.execPath, tsc, ...options, `${name}.mts`);
    const out = await run(process.execPath, `${name}.mjs`);
    return out.includes(printed) ? [] : [`it printed:\n${out}`];
  } catch (failure) {
    return [problemOf(failure)];
  }
}
