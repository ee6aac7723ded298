import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that is printed on each page, artifacts included; white space is folded. */
export async function pagesText(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? `${item.str} ` : ''));
    pages.push(words.join('').replace(/\s+/g, ' ').trim());
  }
  await task.destroy();
  return pages;
}
