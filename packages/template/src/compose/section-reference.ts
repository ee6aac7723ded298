import { numberOf, type PlacedNode } from '@baocao/core';

/** "II.1": the numbers of the section and those above it. */
export function sectionReference(section: PlacedNode): string {
  return [...section.ancestors, section]
    .map((step) => numberOf(step).replace(/[.)]$/u, ''))
    .join('.');
}
