import { numberOf, type PlacedNode } from '@baocao/core';
import { heading, type Block } from '@baocao/document';

/**
 * The numbered heading of a section; the level follows from how deep it stands. The outline's note
 * in brackets is guidance: a finished report goes without it.
 */
export function sectionHeading(section: PlacedNode, note: 'with-note' | 'without-note'): Block {
  const level = Math.min(section.ancestors.length + 1, 3) as 1 | 2 | 3; // 1 at least, 3 at most
  return heading({
    level,
    number: numberOf(section),
    text: section.node.heading,
    note: note === 'with-note' ? section.node.note : undefined,
  });
}
