import { resolveDocument, type OfficialDocument } from '@baocao/document';
import { layOut, type Sheet } from '../src/paginate/lay-out.js';
import { movedMarks, type TextMark } from '../src/strips/strip.js';
import { createTypesetter } from '../src/text/typesetter.js';
import { wordsOf } from './words-of.js';

/** What stands on each page, in two lines a page: how full it is, and its first and last words. */
export function layoutPicture(document: OfficialDocument): string {
  const { sheets } = layOut(resolveDocument(document), createTypesetter());
  return sheets.map(pictureOfSheet).join('\n');
}

function pictureOfSheet(sheet: Sheet): string {
  const { width, height, number } = sheet;
  const lines = linesOf(sheet);
  const bottom = Math.round(Math.max(0, ...lines.map(({ y }) => y)));
  const measure = `${width > height ? 'landscape ' : ''}page ${number}: ${lines.length} lines down to ${bottom} pt`;
  const [first, last] = [lines[0], lines.at(-1)].map((line) => shortened(line?.text ?? ''));
  return `${measure}\n    ${JSON.stringify(first)} … ${JSON.stringify(last)}`;
}

/** Lines of text from the top down; what stands on one level is one line. */
function linesOf({ placed, left, top }: Sheet): readonly { y: number; text: string }[] {
  const marks = placed
    .flatMap((place) => movedMarks(place.strip.marks, left, top + place.top))
    .filter((mark): mark is TextMark => mark.kind === 'text');
  const levels = [...new Set(marks.map(levelOf))].sort((one, other) => one - other);
  return levels.map((y) => {
    const level = marks.filter((mark) => levelOf(mark) === y).sort((one, other) => one.x - other.x);
    return { y, text: level.map(({ line }) => wordsOf(line)).join(' | ') };
  });
}

function levelOf({ y }: TextMark): number {
  return Math.round(y);
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 28)} … ${text.slice(-28)}`;
}
