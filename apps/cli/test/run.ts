import { readFileSync } from 'node:fs';
import { runCli, type CliIo, type ExitCode } from '../src/index.js';
import { MemoryFileStore } from './memory-file-store.js';

/** What a run of the command line printed, and how it ended. */
export type RunResult = { readonly code: ExitCode; readonly out: string; readonly err: string };

/** Runs the command line in `/ban` of a file store in memory. */
export async function run(
  argv: readonly string[],
  files: MemoryFileStore = new MemoryFileStore(),
  changes: Partial<CliIo> = {},
): Promise<RunResult> {
  const printed = { out: '', err: '' };
  const code = await runCli(argv, {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    colour: false,
    cwd: '/ban',
    env: {},
    now: () => new Date('2023-06-10T08:00:00Z'),
    clock: () => 0,
    files,
    ...changes,
  });
  return { code, ...printed };
}

/** A store with a round folder of Hải Phòng in `/ban/round`. */
export async function roundStore(): Promise<MemoryFileStore> {
  const files = new MemoryFileStore();
  await run(['init', 'round'], files);
  return files;
}

/** One of the sample reports of the template of Hải Phòng. */
export function situation(name: 'district' | 'department-with-faults' | 'enterprise-bloc-empty') {
  const folder = '../../../packages/template-hai-phong/situations';
  return readFileSync(new URL(`${folder}/${name}.yaml`, import.meta.url), 'utf8');
}
