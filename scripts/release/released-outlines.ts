import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineSchema, type Outline } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import { root } from '../repository/repository-files.js';

/** The outlines that we publish, by the folder of their package. */
export const publishedOutlines: Readonly<Record<string, Outline>> = {
  'template-hai-phong': haiPhongOutline,
};

const byNumber = new Intl.Collator('en', { numeric: true });

/** The outline of the last release of a package: the file with the greatest version. */
export function lastReleased(name: string): Outline {
  const folder = folderOf(name);
  const [last = ''] = readdirSync(folder).sort((a, b) => byNumber.compare(b, a));
  return outlineSchema.parse(JSON.parse(readFileSync(join(folder, last), 'utf8')));
}

/** Keeps each outline that goes out under a version of its own, for the next change to be held against. */
export function recordOutlines(): void {
  for (const [name, outline] of Object.entries(publishedOutlines)) {
    if (outline.version === lastReleased(name).version) continue;
    const file = join(folderOf(name), `${outline.version}.json`);
    writeFileSync(file, `${JSON.stringify(outline, null, 2)}\n`);
  }
}

function folderOf(name: string): string {
  return join(root, 'packages', name, 'released');
}
