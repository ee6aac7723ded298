import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FolderInUse, holdFolder } from './hold-folder.js';

const anyFolder = () => mkdtemp(join(tmpdir(), 'baocao-hold-'));

it('keeps a folder from everybody else until it is released', async () => {
  const folder = await anyFolder();
  const hold = await holdFolder(folder);
  await expect(holdFolder(folder)).rejects.toThrow(FolderInUse);
  await expect(holdFolder(join(folder, '.', 'x', '..'))).rejects.toThrow(FolderInUse);
  await hold.release();
  await (await holdFolder(folder)).release();
});

it('frees the folder of a process that was killed', async () => {
  const folder = await anyFolder();
  const file = fileURLToPath(new URL('hold-folder.ts', import.meta.url));
  const script = `
    const { holdFolder } = await import(${JSON.stringify(file)});
    await holdFolder(${JSON.stringify(folder)});
    setInterval(() => undefined, 1_000);
    console.log('held');`;
  const other = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(other.stdout, 'data');
  await expect(holdFolder(folder)).rejects.toThrow(FolderInUse);
  const exited = once(other, 'exit');
  other.kill('SIGKILL');
  await exited;
  await (await holdFolder(folder)).release();
});
