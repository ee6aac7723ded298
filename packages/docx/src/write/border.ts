import { element } from '../xml/element.js';

const unitsPerPoint = 8;

/** A solid line on one side of a paragraph or table; thickness in points. */
export function writeBorder(side: string, thickness: number): string {
  return element(`w:${side}`, {
    'w:val': 'single',
    'w:sz': Math.round(thickness * unitsPerPoint),
    'w:space': 0,
    'w:color': 'auto',
  });
}
