import type { RuleFlow } from '@baocao/document';
import { twipsFromMm, twipsFromPt } from '../units/twips.js';
import { element, toggle } from '../xml/element.js';
import type { Place } from './body-context.js';
import { writeBorder } from './border.js';

/** Word gives no line box less height than this. */
const leastHeight = 20;

/**
 * A line as the bottom border of a paragraph without words: its height is the gap above the line,
 * its indents leave exactly the width of the line.
 */
export function writeRule(rule: RuleFlow, place: Place): string {
  const rest = twipsFromMm(Math.max(0, place.width - rule.width));
  const left = rule.align === 'center' ? Math.floor(rest / 2) : 0;
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      place.keepWithNext ? toggle('w:keepNext', true) : '',
      element('w:pBdr', {}, writeBorder('bottom', rule.thickness)),
      element('w:spacing', {
        'w:before': 0,
        'w:after': twipsFromPt(rule.after),
        'w:line': Math.max(leastHeight, twipsFromPt(rule.before)),
        'w:lineRule': 'exact',
      }),
      element('w:ind', { 'w:left': left, 'w:right': rest - left }),
    ),
  );
}
