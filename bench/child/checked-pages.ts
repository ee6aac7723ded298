import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Format } from '../contenders/contenders.js';
import type { SyntheticReport } from '../report/synthetic-report.js';

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
  const found = letterCounts(text);
  for (const [letter, count] of letterCounts(wordsIn(report).join(''))) {
    const missing = count - (found.get(letter) ?? 0);
    if (missing > 0) throw new Error(`${title} left out "${letter}" ${missing} times; mend it.`);
  }
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

/** Every string of the report. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** How often each letter stands in a text; lines and cells may come in any order. */
function letterCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFC').toLocaleUpperCase('vi').replace(/\s/gu, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
