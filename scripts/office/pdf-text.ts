import { execFileSync } from 'node:child_process';

/** The text of a PDF as poppler reads it, white space folded, page numbers at the top left out. */
export function pdfText(file: string): string {
  const pages = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  const words = pages.split('\f').map((page, index) => {
    const number = new RegExp(String.raw`^\s*${String(index + 1)}\s+`, 'u');
    return page.replace(number, '');
  });
  return fold(words.join('\n'));
}

/** Runs of white space to one blank, composed letters. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
