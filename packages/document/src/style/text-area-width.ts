import type { StyleProfile } from './style-profile.js';

/** Millimetres between the left and the right margin; a landscape page keeps both margins. */
export function textAreaWidth(
  { page }: StyleProfile,
  orientation: 'portrait' | 'landscape',
): number {
  const paper = orientation === 'portrait' ? page.width : page.height;
  return paper.value - page.margins.left.value - page.margins.right.value;
}
