import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph, type OfficialDocument } from '@baocao/document';
import { writePdf } from '@baocao/pdf';

const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }] as const;
const dotsPerInch = 144;

/** The 29 letters with the tones that Vietnamese puts on its vowels, small and capital. */
function vietnameseLetters(): string[] {
  const vowels = 'a ă â e ê i o ô ơ u ư y'.split(' ');
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const toned = vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')));
  const letters = [...toned, ...'b c d đ g h k l m n p q r s t v x'.split(' ')];
  return [...letters, ...letters.map((letter) => letter.toLocaleUpperCase('vi'))];
}

function letterPage(letters: readonly string[]): OfficialDocument {
  const text = letters.join(' ');
  return {
    profile: 'party-2018',
    language: 'vi',
    properties: { title: 'Chữ cái tiếng Việt', author: 'Báo cáo' },
    sections: [{ blocks: faces.map((look) => paragraph([{ text, ...look }])) }],
  };
}

type Box = { readonly letter: string; readonly edges: readonly [number, number, number, number] };

/** Where poppler finds each word: left, top, right and bottom, in points. */
function wordBoxes(pdf: string): Box[] {
  const html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-'], {
    encoding: 'utf8',
  });
  const word =
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)<\/word>/gu;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, letter]) => ({
    letter: (letter ?? '').normalize('NFC'),
    edges: [Number(left), Number(top), Number(right), Number(bottom)],
  }));
}

/** A picture of one page: a byte for each dot, 0 is black. */
type Picture = { readonly width: number; readonly dots: Buffer };

function pictureOf(pdf: string): Picture {
  const pgm = execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', pdf], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('pdftoppm made no grey picture of the page.');
  return { width: Number(head[1]), dots: pgm.subarray(head[0].length) };
}

function hasInk({ width, dots }: Picture, { edges }: Box): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = edges.map((edge) =>
    Math.round((edge * dotsPerInch) / 72),
  );
  for (let row = top; row < bottom; row++) {
    if (dots.subarray(row * width + left, row * width + right).some((dot) => dot < 128))
      return true;
  }
  return false;
}

/**
 * Draws every Vietnamese letter in all four faces, takes a picture of the page and looks for each.
 * Text that is extracted well can still be drawn blank, so only the picture counts. Gives what is
 * wrong, in words.
 */
export async function blankLetters(folder: string): Promise<string[]> {
  const letters = vietnameseLetters();
  const { bytes } = await writePdf(letterPage(letters), { at: new Date(0) });
  const pdf = join(folder, 'letters.pdf');
  writeFileSync(pdf, bytes);
  const boxes = wordBoxes(pdf);
  const expected = faces.flatMap(() => letters);
  if (boxes.map(({ letter }) => letter).join(' ') !== expected.join(' ')) {
    return [`expected ${String(expected.length)} letters in order, found ${String(boxes.length)}`];
  }
  const picture = pictureOf(pdf);
  return boxes.filter((box) => !hasInk(picture, box)).map(({ letter }) => `${letter} is blank`);
}
