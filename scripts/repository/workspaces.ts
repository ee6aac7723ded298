import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './repository-files.js';

/** The parts of a package.json that the checks read. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** What a template stands on, in every version that it supports. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
};

/** A workspace: where it stands and what its package.json says. */
export type Workspace = { readonly folder: string; readonly manifest: Manifest };

/** Every workspace of the repository, libraries first. */
export function workspaces(): Workspace[] {
  return ['packages', 'apps', 'examples'].flatMap(foldersOf).map((folder) => {
    const text = readFileSync(`${root}/${folder}/package.json`, 'utf8');
    // Our own files: npm has already refused them if they are not of this shape.
    return { folder, manifest: JSON.parse(text) as Manifest };
  });
}

function foldersOf(group: string): string[] {
  if (!existsSync(`${root}/${group}`)) return [];
  return readdirSync(`${root}/${group}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${group}/${entry.name}`)
    .filter((folder) => existsSync(`${root}/${folder}/package.json`));
}
