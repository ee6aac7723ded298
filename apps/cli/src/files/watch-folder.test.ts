import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from './watch-folder.js';

it('calls for a file that counts, for no other, and ends with an error of what it called', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-'));
  const calls: string[] = [];
  const seen: string[] = [];
  const watching = watchFolder(
    folder,
    (path) => {
      seen.push(path);
      return path === 'events.jsonl';
    },
    () => {
      calls.push('changed');
      return Promise.reject(new Error('enough'));
    },
  );
  const write = (name: string) => {
    writeFileSync(join(folder, name), '{}');
  };
  write('other.json');
  await expect.poll(() => seen).toContain('other.json');
  write('events.jsonl');
  await expect(watching).rejects.toThrow('enough');
  expect(calls).toEqual(['changed']);
  rmSync(folder, { recursive: true });
});
