import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Format } from '../contenders/contenders.js';
import type { SyntheticReport } from '../report/synthetic-report.js';
import { missingLetters, wordsIn } from '../report/words-of.js';

type Written = {
  readonly format: Format;
  readonly title: string;
  readonly report: SyntheticReport;
};

/**
 * Reads a contender's file back and counts its pages (PDF only).
 * @throws Error when a letter of the report is missing: who leaves words out wins for nothing.
 */
export async function checkedPages(
  file: Uint8Array,
  { format, title, report }: Written,
): Promise<number | undefined> {
  const { text, pages } = format === 'pdf' ? await readPdf(file) : readDocx(file);
  const missing = missingLetters(wordsIn(report).join(''), text);
  if (missing.length > 0) throw new Error(`${title} left out ${missing.join(', ')}; mend it.`);
  return pages;
}

type ReadFile = { readonly text: string; readonly pages?: number };

async function readPdf(file: Uint8Array): Promise<ReadFile> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  return { text: texts.join(''), pages: pdf.numPages };
}

function readDocx(file: Uint8Array): ReadFile {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return { text: xml.replace(/<[^>]*>/gu, '') };
}
