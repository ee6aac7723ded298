import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleDocuments } from '@baocao/document/testing';
import { writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';

/**
 * The corpus that renderers are tried on, as files for the judges of .ci/judges. Each PDF is there
 * twice: plain, and with its document attached and a field to sign in.
 */
const out = 'out/samples';
const signatureField = { name: 'ChuKy', label: 'Chữ ký số của người ký văn bản' };
const at = new Date('2023-05-25T00:00:00Z');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const { name, document } of sampleDocuments()) {
  const stem = join(out, name.replace(/[^a-z0-9]+/gu, '-'));
  await writeFile(`${stem}.docx`, (await writeDocx(document, { at })).bytes, { flag: 'wx' });
  await writeFile(`${stem}.pdf`, (await writePdf(document, { at })).bytes, { flag: 'wx' });
  const attachment = {
    name: 'document.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(document)),
    description: 'Dữ liệu của văn bản',
  };
  const withSource = await writePdf(document, { at, attachment, signatureField });
  await writeFile(`${stem}-3a.pdf`, withSource.bytes, { flag: 'wx' });
}
