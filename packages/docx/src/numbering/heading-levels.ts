import type { StyleProfile } from '@baocao/document';
import type { HeadingFormat } from './heading-format.js';
import { writeLevel } from './write-level.js';

/** How a heading is counted that a person types where the document has none of its level: I., 1., a). */
const usual = [
  { styleId: 'heading-1', mark: { before: '', format: 'upperRoman', after: '.' } },
  { styleId: 'heading-2', mark: { before: '', format: 'decimal', after: '.' } },
  { styleId: 'heading-3', mark: { before: '', format: 'lowerLetter', after: ')' } },
] as const;

/** The levels of the list that numbers headings, each tied to the style of its headings. */
export function headingLevels(
  styles: StyleProfile['styles'],
  formats: ReadonlyMap<number, HeadingFormat>,
): readonly string[] {
  return usual.map(({ styleId, mark }, level) => {
    const { before, format, after } = formats.get(level) ?? mark;
    const text = `${before}%${level + 1}${after}`;
    return writeLevel(level, { format, text }, styles[styleId], styleId);
  });
}
