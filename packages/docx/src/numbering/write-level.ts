import type { TextStyle } from '@baocao/document';
import { indentOf } from '../units/indent-of.js';
import { element } from '../xml/element.js';
import type { NumberFormat } from './number-format.js';

/**
 * How the marks of one list level look (`w:lvl`): a space behind the mark, and the indents of the
 * paragraph style, which LibreOffice would otherwise take to be none.
 */
export function writeLevel(format: NumberFormat, level: number, style: TextStyle): string {
  const { left, firstLine, hanging } = indentOf(style);
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format.kind }),
    element('w:suff', { 'w:val': 'space' }),
    element('w:lvlText', { 'w:val': levelText(format, level) }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element(
      'w:pPr',
      {},
      element('w:ind', { 'w:left': left, 'w:firstLine': firstLine, 'w:hanging': hanging }),
    ),
  );
}

/** `%1.` is the count of the first level with a full stop. */
function levelText(format: NumberFormat, level: number): string {
  return format.kind === 'bullet' ? format.sign : `%${level + 1}${format.suffix}`;
}
