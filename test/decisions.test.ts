import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../scripts/repository/repository-files.js';
import { workspaces } from '../scripts/repository/workspaces.js';

/** The packages of others named in the first column of the table of dependencies. */
function explained(): string[] {
  const text = readFileSync(`${root}/docs/decisions.md`, 'utf8');
  const section = /^## What the packages depend on$([\s\S]*?)^## /mu.exec(text)?.[1] ?? '';
  const cells = section.split('\n').map((line) => line.split('|')[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
}

it('gives a reason for every dependency that a consumer installs, and for no other', () => {
  const declared = workspaces()
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}))
    .filter((name) => !name.startsWith('@baocao/'));
  expect(explained().sort()).toEqual([...new Set(declared)].sort());
});
