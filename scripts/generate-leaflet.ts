import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';
import { leaflet } from './leaflet/leaflet.data.js';
import { root } from './repository/repository-files.js';

/** Prints the leaflet for officials with our own writers. */
const folder = join(root, 'docs/leaflet');
const at = new Date('2023-05-25T00:00:00Z');
mkdirSync(folder, { recursive: true });
const stem = join(folder, 'to-gioi-thieu-bao-cao');
for (const [extension, write] of [
  ['pdf', writePdf],
  ['docx', writeDocx],
] as const) {
  const { bytes, diagnostics } = await write(leaflet, { at });
  if (diagnostics.length > 0) throw new TypeError(JSON.stringify(diagnostics));
  writeFileSync(`${stem}.${extension}`, bytes);
}
