import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/repository/repository-files.js';

/** A folder outside of the repository, as a program installed for good would be called from. */
const cwd = mkdtempSync(join(tmpdir(), 'baocao-source-'));
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const urlOf = (path: string) => JSON.stringify(pathToFileURL(join(root, path)).href);

/** Node's words for a program of the repository, run as the commands of a clone that is not built. */
function words(program: string, ...args: string[]): string[] {
  const code = `const { runSource } = await import(${urlOf('scripts/run-source.js')}); runSource(new URL(${urlOf(program)}));`;
  // The first word stands where the path of a program would.
  return ['--input-type=module', '--eval', code, '--', program, ...args];
}

describe('a command of a clone that is not built', () => {
  const run = (program: string, ...args: string[]) =>
    spawnSync(process.execPath, words(program, ...args), { cwd, encoding: 'utf8' });

  it('works in the folder it is called from', () => {
    const { stdout, status } = run('apps/cli/src/bin.ts', 'init', 'round', '--lang', 'en');
    expect(stdout).toContain('Made the round qcdc-2023-h1 in round');
    expect(status).toBe(0);
    expect(existsSync(join(cwd, 'round/round.json'))).toBe(true);
  });

  it('ends with the code of the program', () => {
    const { stderr, status } = run('apps/cli/src/bin.ts', 'check', '--dir', 'nowhere');
    expect(stderr).toContain('nowhere');
    expect(status).toBe(2);
  });

  it('is there for both commands', () => {
    expect(run('packages/create/src/bin.ts', '--help').stdout).toContain('--locality');
    for (const [folder, name] of [
      ['apps/cli', 'baocao'],
      ['packages/create', 'create-baocao'],
    ]) {
      const text = readFileSync(join(root, `${folder}/bin/${name}.js`), 'utf8');
      expect(text).toContain("new URL('../src/bin.ts', import.meta.url)");
    }
  });

  it('ends in order when it is told to, as soon as it listens', async () => {
    const serve = words('apps/cli/src/bin.ts', 'serve', '--port', '0', '--data', join(cwd, 'data'));
    const child = spawn(process.execPath, serve, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('"listening"')) break;
    }
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const port = /"port":(\d+)/u.exec(said)?.[1] ?? '';
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
  });
});
