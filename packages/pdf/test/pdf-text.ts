import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { structureOf, type Element } from './structure-of.js';

/**
 * The text of a PDF as its structure tree gives it, in the form of `toText`: a line for each
 * paragraph, marks in front of list items, the cells of a row parted by tabs. What is marked as an
 * artifact is left out, and so are the words in a picture.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const [structure, texts] = await Promise.all([structureOf(bytes), textOfSequences(bytes)]);
  return linesOf(structure, texts).join('\n');
}

/** The words of each marked sequence, by `page:MCID`. */
export async function textOfSequences(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index));
  const texts = new Map((await Promise.all(pages)).flat());
  await task.destroy();
  return texts;
}

async function readPage(
  pdf: PDFDocumentProxy,
  index: number,
): Promise<readonly (readonly [string, string])[]> {
  const page = await pdf.getPage(index + 1);
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const texts = new Map<string, string>();
  let open: string | undefined;
  for (const item of items) {
    if ('str' in item) {
      if (open !== undefined)
        texts.set(open, (texts.get(open) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open = undefined;
    else open = /_mc(\d+)$/.exec(item.id)?.[1];
  }
  return Array.from(texts, ([sequence, text]) => [`${String(index)}:${sequence}`, text] as const);
}

function linesOf(element: Element, texts: ReadonlyMap<string, string>): readonly string[] {
  const own = (of: Element | undefined) => wordsOf(of, texts);
  const below = (of: Element | undefined): readonly string[] =>
    (of?.children ?? []).flatMap((child) => linesOf(child, texts));
  if (element.type === 'Figure') return [];
  if (element.type === 'TR') {
    return [element.children.map((cell) => linesOf(cell, texts).join(' ')).join('\t')];
  }
  if (element.type === 'LI') {
    const [label, body] = element.children;
    return [`${own(label)} ${own(body)}`, ...below(body)];
  }
  return element.sequences.length > 0 ? [own(element), ...below(element)] : below(element);
}

function wordsOf(element: Element | undefined, texts: ReadonlyMap<string, string>): string {
  const words = (element?.sequences ?? []).map((sequence) => texts.get(sequence) ?? '').join('');
  return words.replace(/\s+/g, ' ').trim();
}
