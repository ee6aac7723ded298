import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../src/read/read-docx.js';
import { writeDocx } from '../src/write-docx.js';
import { corpusCases } from '../test/corpus-cases.data.js';
import { corpusFile } from '../test/corpus-file.js';
import { officeDocuments } from '../test/office-documents.data.js';

const corpus = join(import.meta.dirname, '..', 'corpus');

for (const [name, corpusCase] of Object.entries(corpusCases)) {
  writeFileSync(join(corpus, `${name}.docx`), corpusFile(corpusCase));
}
if (process.argv.includes('--office')) await saveInOffice();
if (process.argv.includes('--accept')) acceptResults();

/** Lets LibreOffice open and save our own files; its bytes differ each time. */
async function saveInOffice(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const [name, document] of Object.entries(officeDocuments)) {
    const { bytes } = await writeDocx(document, { at: new Date('2023-06-10T07:30:00Z') });
    writeFileSync(join(folder, `${name}.docx`), bytes);
    const format = 'docx:MS Word 2007 XML';
    const file = join(folder, `${name}.docx`);
    execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', corpus, file]);
  }
  rmSync(folder, { recursive: true });
}

/** Takes what the reader says now as what it has to say: read the difference before you commit it. */
function acceptResults(): void {
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.docx'))) {
    const result = readDocx(readFileSync(join(corpus, file)));
    const json = JSON.stringify(result, undefined, 2);
    writeFileSync(join(corpus, file.replace('.docx', '.json')), `${json}\n`);
  }
}
