import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleDocuments } from '@baocao/document/testing';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';

/** The corpus that renderers are tried on, as files for the judges of .ci/judges. */
const out = 'out/samples';
const at = new Date('2023-05-25T00:00:00Z');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const { name, document } of sampleDocuments()) {
  const stem = join(out, name.replace(/[^a-z0-9]+/gu, '-'));
  await writeFile(`${stem}.docx`, (await writeDocx(document, { at })).bytes, { flag: 'wx' });
  await writeFile(`${stem}.pdf`, (await writePdf(document, { at })).bytes, { flag: 'wx' });
}
