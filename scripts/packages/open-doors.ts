import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository/repository-files.js';
import type { Packed } from './packed.js';

/**
 * The specifiers of code that a consumer may import: `@baocao/core`, `@baocao/core/testing`. An
 * entry without conditions is a plain file.
 */
export function doorsOf({ manifest }: Packed): string[] {
  return Object.entries(manifest.exports ?? {})
    .filter(([, target]) => typeof target === 'object')
    .map(([door]) => manifest.name + door.slice(1));
}

/** Imports and requires a door from the bare folder; both have to give the same names. */
export function openDoor(door: string, folder: string): string[] {
  const print = 'process.stdout.write(Object.keys(all).sort().join())';
  const esm = node(
    ['--input-type=module', '-e', `import * as all from '${door}'; ${print}`],
    folder,
  );
  const cjs = node(['-e', `const all = require('${door}'); ${print}`], folder);
  const problems = [...esm.problems, ...cjs.problems];
  if (problems.length > 0) return problems;
  if (esm.out === '') return [`${door} exports nothing.`];
  return esm.out === cjs.out ? [] : [`ESM gives ${esm.out}, CommonJS gives ${cjs.out}.`];
}

/** Compiles an import of every door, declaration files and all, as a strict consumer would. */
export function compileDoors(
  doors: readonly string[],
  folder: string,
  more: readonly string[] = [],
): string[] {
  const consumer = join(folder, 'consumer.mts');
  const imports = doors.map((door, index) => `import * as door${String(index)} from '${door}';`);
  const names = doors.map((_, index) => `door${String(index)}`);
  writeFileSync(consumer, `${imports.join('\n')}\nexport const doors = [${names.join(', ')}];\n`);
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--lib', 'es2023,dom', ...more];
  return node([join(root, 'node_modules/typescript/bin/tsc'), ...options, consumer], folder)
    .problems;
}

/** Starts the installed command as a person would. */
export function startCommand(folder: string): string[] {
  return node([join(folder, 'node_modules/@baocao/cli/bin/baocao.js'), '--help'], folder).problems;
}

function node(args: readonly string[], cwd: string): { out: string; problems: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { out: stdout, problems: status === 0 ? [] : [`${stdout}${stderr}`] };
}
