import { hairParagraph } from './hair-paragraph.js';

/** A new page, without the empty line that a break inside a paragraph leaves on it. */
export function writePageBreak(): string {
  return hairParagraph({ pageBreakBefore: true });
}
