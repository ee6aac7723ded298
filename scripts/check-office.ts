import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { readSituation } from './demo-situations.js';
import { blankLetters } from './office/blank-letters.js';
import { convertToPdf } from './office/convert-to-pdf.js';
import { fold, pdfText } from './office/pdf-text.js';
import { filledByHand, lostInOffice } from './office/word-round-trip.js';
import { root } from './repository/repository-files.js';

/** What `npm run demo` wrote is opened here by programs that know nothing of ours. */
const out = join(root, 'out');
const source = join(root, 'packages/template-hai-phong/test/cong-van-42-CV-BCD.txt');
const outlineStem = '2-de-cuong';

let failures = 0;

function report(what: string, problems: readonly string[]): void {
  if (problems.length > 0) failures += 1;
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${what}`);
  for (const problem of problems) console.log(`        ${problem}`);
}

function filesOf(extension: string): string[] {
  const all = existsSync(out) ? readdirSync(out) : [];
  const names = all.filter((name) => name.endsWith(extension));
  if (names.length === 0) report(`out/*${extension}`, ['nothing there; run npm run demo first']);
  return names.map((name) => join(out, name));
}

function structureProblems(pdf: string): string[] {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', pdf], { encoding: 'utf8' });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

/** The lines of the source's outline, white space folded, bullets aside. */
function outlineLines(): string[] {
  const text = readFileSync(source, 'utf8');
  return text
    .slice(text.indexOf('ĐỀ CƯƠNG BÁO CÁO'))
    .split('\n')
    .map((line) => fold(line).replace(/^[-+] /u, ''))
    .filter((line) => line !== '');
}

function missingLines(text: string): string[] {
  return outlineLines().filter((line) => !text.includes(line));
}

/** Words that stand in one of two texts alone. */
function strayWords(one: string, other: string): string[] {
  const [first, second] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const strays = [...first].filter((word) => !second.has(word));
  return [...strays, ...[...second].filter((word) => !first.has(word))];
}

/** Words in pictures: drawn as letters in our PDF, as dots in a Word file, and no text of the document. */
function drawnWords(docx: string): ReadonlySet<string> {
  const hasPicture = Object.keys(unzipSync(readFileSync(docx))).some((name) =>
    name.startsWith('word/media/'),
  );
  if (!hasPicture) return new Set();
  const text = new Set(fold(readFileSync(docx.replace(/\.docx$/u, '.txt'), 'utf8')).split(' '));
  const words = pdfText(docx.replace(/\.docx$/u, '.pdf')).split(' ');
  return new Set(words.filter((word) => !text.has(word)));
}

function checkConverted(docx: string, converted: string | undefined): void {
  if (converted === undefined) {
    report(`${docx}: opens in LibreOffice`, ['LibreOffice made no PDF of it']);
    return;
  }
  const text = pdfText(converted);
  const drawn = drawnWords(docx);
  const strays = strayWords(text, pdfText(docx.replace(/\.docx$/u, '.pdf')));
  report(
    `${docx}: opens in LibreOffice and reads as our PDF does`,
    strays.filter((word) => !drawn.has(word)),
  );
  if (docx.includes(outlineStem)) report(`${docx}: every line of the source`, missingLines(text));
}

function checkAll(work: string): void {
  for (const pdf of filesOf('.pdf')) {
    report(`${pdf}: well-formed`, structureProblems(pdf));
    if (pdf.includes(outlineStem))
      report(`${pdf}: every line of the source`, missingLines(pdfText(pdf)));
  }
  const words = filesOf('.docx');
  const converted = convertToPdf(words, work);
  for (const docx of words) checkConverted(docx, converted.get(docx));
}

const work = mkdtempSync(join(tmpdir(), 'baocao-office-'));
try {
  report('every Vietnamese letter shows in all four faces', await blankLetters(work));
  const district = await readSituation('district');
  report(
    'a report comes back whole after LibreOffice saved it',
    await lostInOffice(haiPhongTemplate, district, work),
  );
  report(
    'a form filled in LibreOffice comes back as a report',
    await filledByHand(haiPhongTemplate, work),
  );
  checkAll(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
