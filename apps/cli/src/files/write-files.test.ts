import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { FileStoreError } from './file-store.js';
import { nodeFileStore } from './node-file-store.js';
import { writeFiles } from './write-files.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const two = (folder: string) => [
  { path: join(folder, 'một.txt'), bytes: bytesOf('một') },
  { path: join(folder, 'sâu/hơn/hai.txt'), bytes: bytesOf('hai') },
];

describe('writeFiles in memory', () => {
  it.each(['stage 1', 'stage 2', 'move 1', 'move 2'])(
    'leaves nothing behind when %s is refused',
    async (refuse) => {
      const store = new MemoryFileStore({ '/ban/có-sẵn.txt': 'cũ' });
      store.refuse = refuse;
      await expect(writeFiles(store, two('/ban'))).rejects.toThrow(FileStoreError);
      expect([...store.files.keys()]).toEqual(['/ban/có-sẵn.txt']);
      expect([...store.folders].sort()).toEqual(['/', '/ban']);
    },
  );

  it('keeps a file that stood there when a later one is refused', async () => {
    const store = new MemoryFileStore({ '/ban/một.txt': 'cũ' });
    store.refuse = 'move 2';
    await expect(writeFiles(store, two('/ban'))).rejects.toThrow('ENOSPC');
    expect([...store.files.keys()]).toEqual(['/ban/một.txt']);
  });
});

describe('writeFiles on this computer', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baocao-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes folders, writes, and leaves no staged file', async () => {
    await writeFiles(nodeFileStore, two(folder));
    await writeFiles(nodeFileStore, [{ path: join(folder, 'một.txt'), bytes: bytesOf('mới') }]);
    expect(await readFile(join(folder, 'một.txt'), 'utf8')).toBe('mới');
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'một.txt',
      'sâu',
      'sâu/hơn',
      'sâu/hơn/hai.txt',
    ]);
  });

  it('takes everything away again when a path is barred', async () => {
    await writeFile(join(folder, 'sâu'), 'một tệp ở chỗ của thư mục');
    await expect(writeFiles(nodeFileStore, two(folder))).rejects.toThrow(FileStoreError);
    expect(await readdir(folder)).toEqual(['sâu']);
  });

  it('takes everything away again when a folder stands where a file should go', async () => {
    await mkdir(join(folder, 'sâu/hơn/hai.txt'), { recursive: true });
    await expect(writeFiles(nodeFileStore, two(folder))).rejects.toThrow(FileStoreError);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'sâu',
      'sâu/hơn',
      'sâu/hơn/hai.txt',
    ]);
  });
});

describe('nodeFileStore', () => {
  it('tells what stands at a path, and reads no more than asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baocao-'));
    const file = join(folder, 'a.txt');
    await writeFile(file, '0123456789');
    expect(await nodeFileStore.kindOf(folder)).toBe('folder');
    expect(await nodeFileStore.kindOf(file)).toBe('file');
    expect(await nodeFileStore.kindOf(join(file, 'below'))).toBe('absent');
    expect(await nodeFileStore.kindOf('/dev/null')).toBe('other');
    expect(await nodeFileStore.read(file, 4)).toEqual({ bytes: bytesOf('0123'), size: 10 });
    await rm(folder, { recursive: true });
  });
});
