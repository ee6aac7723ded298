import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSite } from './site/build-site.js';
import { deadLinks } from './site/dead-links.js';

/** Writes the site of `docs/`; open `out/site/index.html`, no server is needed. */
const out = 'out/site';

const files = buildSite();
await rm(out, { recursive: true, force: true });
for (const { path, content } of files) {
  const place = join(out, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content);
}
const dead = deadLinks(files);
for (const { page, link } of dead) console.error(`${page}: ${link} leads nowhere`);
if (dead.length > 0) process.exitCode = 1;
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB: ${join(out, 'index.html')}`);
