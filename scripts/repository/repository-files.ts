import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files that belong to the repository, relative to its top; new ones as well, ignored ones not. */
export function repositoryFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const names = listed.split('\0').filter((name) => name !== '');
  return [...new Set(names)].filter((name) => existsSync(`${root}/${name}`)).sort();
}

/** Those of them that are TypeScript. */
export function typeScriptFiles(): string[] {
  return repositoryFiles().filter((name) => /\.tsx?$/u.test(name));
}

/** TypeScript that runs when the tests do not: no tests. */
export function sourceFiles(): string[] {
  return typeScriptFiles().filter((name) => !/\.(test|test-d)\.tsx?$/u.test(name));
}

/** Source that a person writes and reads from top to bottom: neither data nor generated files. */
export function handWrittenSource(): string[] {
  return sourceFiles().filter((name) => !/\.(data|generated)\.ts$/u.test(name));
}
