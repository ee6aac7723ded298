import { execFileSync } from 'node:child_process';

/**
 * The text of a PDF as poppler reads it, white space folded, page numbers at the top left out.
 * Line by line (`-layout`), since poppler otherwise takes a hyphen at the end of a line, such as
 * the last of "-----", for the division of a word, and drops it.
 */
export function pdfText(file: string): string {
  const options = ['-layout', '-enc', 'UTF-8'];
  const pages = execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' });
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
