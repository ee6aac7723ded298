import { element } from '../xml/element.js';

/** A place in a list: the level, and the list's id in `numbering.xml`; id 0 is no list at all. */
export type Numbered = { readonly level?: number; readonly id: number };

/** The list of a paragraph or of a style (`w:numPr`). */
export function numberProperties({ level, id }: Numbered): string {
  return element(
    'w:numPr',
    {},
    level === undefined ? '' : element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': id }),
  );
}
