import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../repository/repository-files.js';
import { workspaces, type Manifest } from '../repository/workspaces.js';

/** A package as npm would publish it. */
export type Packed = { readonly manifest: Manifest; readonly tarball: string };

/** Packs every workspace that is published into `folder`; all have to be built. */
export function packAll(folder: string): Packed[] {
  const manifests = workspaces()
    .map(({ manifest }) => manifest)
    .filter((manifest) => manifest.private !== true);
  const chosen = manifests.map(({ name }) => `--workspace=${name}`);
  execFileSync('npm', ['pack', '--pack-destination', folder, ...chosen], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return manifests.map((manifest) => {
    const stem = manifest.name.slice(1).replace('/', '-');
    return { manifest, tarball: join(folder, `${stem}-${manifest.version}.tgz`) };
  });
}

/**
 * Unpacks the packages into `folder/node_modules`, as an install would, without a registry: what
 * comes from others is linked to our own copy. A package sees the dependencies that it declares,
 * and those only, so that a forgotten one shows.
 */
export function installBare(packed: readonly Packed[], folder: string): void {
  for (const { manifest, tarball } of packed) {
    const home = join(folder, 'node_modules', manifest.name);
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (!name.startsWith('@baocao/')) link(name, home, manifest.name);
    }
  }
}

function link(name: string, home: string, ours: string): void {
  const place = join(home, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(installed(name, ours), place);
}

/** Where npm put a dependency: beside the workspace that asks for it, or at the top. */
function installed(name: string, ours: string): string {
  const own = workspaces().find(({ manifest }) => manifest.name === ours)?.folder ?? '';
  const nested = join(root, own, 'node_modules', name);
  return existsSync(nested) ? nested : join(root, 'node_modules', name);
}
