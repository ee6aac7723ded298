import type { Drawn } from './frame.js';

/** The end of a page; nothing on a page that is still empty. */
export function drawPageBreak(): Drawn {
  return {
    strips: [{ before: 0, height: 0, after: 0, keepWithNext: false, startsPage: true, marks: [] }],
    tags: [],
  };
}
