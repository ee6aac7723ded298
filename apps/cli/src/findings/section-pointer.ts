import { fromPointer, indicatorsOf, toPointer, type Outline } from '@baocao/core';

/**
 * The pointer of the section that a place in a report belongs to, figures too; `/header` for the
 * head and signature; the pointer itself for anything else.
 */
export function sectionPointer(outline: Outline, pointer: string): string {
  const [member, id] = fromPointer(pointer);
  if (member === 'header') return '/header';
  if (id === undefined) return pointer;
  if (member === 'responses') return toPointer([member, id]);
  const found = indicatorsOf(outline).find(({ indicator }) => indicator.id === id);
  return member === 'indicators' && found !== undefined
    ? toPointer(['responses', found.section.node.id])
    : pointer;
}
