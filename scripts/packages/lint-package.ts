import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../repository/repository-files.js';
import type { Packed } from './packed.js';

/** What publint says about the tarball: paths, formats and conditions of the exports map. */
export async function lintExports({ tarball, manifest }: Packed): Promise<string[]> {
  const bytes = await readFile(tarball);
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball: copy }, strict: true });
  return messages.map(
    (message) => formatMessage(message, manifest, { color: false }) ?? message.code,
  );
}

/**
 * What are-the-types-wrong says about it. The profile leaves out Node 10's resolution alone: it
 * does not read exports maps, and no supported Node uses it.
 */
export function lintTypes({ tarball }: Packed): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      ...[
        '--profile',
        'node16',
        '--no-definitely-typed',
        '--format',
        'ascii',
        '--no-emoji',
        '--no-color',
      ],
    ],
    { encoding: 'utf8' },
  );
  // Of a package without any types it says so, and is content.
  const typed = !stdout.includes('does not contain types');
  return status === 0 && typed ? [] : [`${stdout}${stderr}`];
}
