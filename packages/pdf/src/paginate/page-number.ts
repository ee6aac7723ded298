import type { Frame } from '../draw/frame.js';
import { setParagraph } from '../draw/set-paragraph.js';
import { stackMarks } from '../strips/stack.js';
import { movedMarks, type Mark } from '../strips/strip.js';
import { points } from '../units/points.js';

/** The number at the head of a page, from the left top corner of the paper; no part of the text. */
export function pageNumberMarks(number: number, left: number, frame: Frame): readonly Mark[] {
  const { fromTop, hiddenOnFirstPage } = frame.profile.page.pageNumber;
  if (number === 1 && hiddenOnFirstPage) return [];
  const runs = [{ text: String(number) }];
  const strips = setParagraph(
    { kind: 'text', role: 'paragraph', style: 'page-number', runs, path: '' },
    undefined,
    frame,
  );
  return movedMarks(stackMarks(strips), left, points(fromTop.value));
}
