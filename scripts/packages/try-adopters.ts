import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository/repository-files.js';
import { workspaces, type Manifest } from '../repository/workspaces.js';
import type { Packed } from './packed.js';
import { runIn } from './run-in.js';

/** What tests need beside our packages, in the versions of the repository. */
const tools = ['vitest', 'fast-check', 'yaml'];

/**
 * Runs the tests of every template and example in a folder where npm has installed `core`, the
 * packages they stand on, and the templates as they are now. What the tests printed last.
 */
export async function tryAdopters(
  packed: readonly Packed[],
  core: Readonly<Record<string, string>>,
  folder: string,
): Promise<string> {
  const templates = packed.filter(({ manifest }) => manifest.peerDependencies !== undefined);
  const own: Record<string, string> = {};
  for (const { manifest, tarball } of templates) own[manifest.name] = `file:${tarball}`;
  mkdirSync(folder);
  const dependencies = { ...core, ...own, ...versionsOf(tools) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  const adopters = workspaces()
    .filter(
      ({ folder: place, manifest }) =>
        place.startsWith('examples/') ||
        templates.some((one) => one.manifest.name === manifest.name),
    )
    .map(({ folder: place }) => place);
  for (const place of [...adopters, ...helpers]) {
    cpSync(join(root, place), join(folder, place), { recursive: true, filter: isSource });
  }
  const include = adopters.map((place) => `${place}/{src,test}/**/*.test.ts`);
  const config = { test: { include, testTimeout: 60_000 } };
  writeFileSync(join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)};\n`);
  const run = runIn(folder, { ...process.env, NO_COLOR: '1' });
  await run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund');
  return run('npx', 'vitest', 'run', '--reporter=default');
}

/** Files of other packages that tests take by their path. */
const helpers = ['packages/docx/corpus', 'packages/docx/test/mutated-file.ts'];

/** A package.json of ours would have its folder take itself for the package of that name. */
function isSource(path: string): boolean {
  return !/(?:node_modules|dist|package\.json)$/u.test(path);
}

/** As npm put them into the repository. */
function versionsOf(names: readonly string[]): Record<string, string> {
  const versions = names.map((name) => {
    const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return [name, (JSON.parse(text) as Manifest).version]; // npm's own files
  });
  return Object.fromEntries(versions) as Record<string, string>; // names and versions
}
