import type { StyleKey, TextStyle } from '@baocao/document';
import { indentOf } from '../units/indent-of.js';
import { element } from '../xml/element.js';

/** How the marks of a list level are made. */
export type LevelMark = {
  /** A value of `w:numFmt`. */
  readonly format: string;
  /** `%1.` is the count of the first level with a full stop. */
  readonly text: string;
};

/**
 * How the marks of one list level look (`w:lvl`): a space behind the mark, and the indents of the
 * paragraph style, which LibreOffice would otherwise take to be none. `styleId` names the style
 * whose paragraphs belong to the level by themselves.
 */
export function writeLevel(
  level: number,
  { format, text }: LevelMark,
  style: TextStyle,
  styleId?: StyleKey,
): string {
  const { left, firstLine, hanging } = indentOf(style);
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    styleId === undefined ? '' : element('w:pStyle', { 'w:val': styleId }),
    element('w:suff', { 'w:val': 'space' }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element(
      'w:pPr',
      {},
      element('w:ind', { 'w:left': left, 'w:firstLine': firstLine, 'w:hanging': hanging }),
    ),
  );
}
