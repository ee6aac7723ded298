import type { LineSpacing, StyleKey, TextStyle } from '@baocao/document';
import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type ISpacingProperties,
} from 'docx';
import { indentOf } from '../units/indent-of.js';
import { twipsFromPt } from '../units/twips.js';
import { styleOutlineLevel } from '../write/outline-level.js';
import { runLook } from './run-look.js';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** The paragraph style of a component: its id is the component's key, its name the Vietnamese one. */
export function paragraphStyle(key: StyleKey, style: TextStyle): IParagraphStyleOptions {
  const outlineLevel = styleOutlineLevel[key];
  return {
    id: key,
    name: style.name,
    basedOn: 'Normal',
    ...(outlineLevel === undefined ? {} : { next: 'body' }),
    quickFormat: true,
    run: runLook(style),
    paragraph: {
      alignment: alignments[style.align],
      indent: indentOf(style),
      spacing: {
        before: twipsFromPt(style.before),
        after: twipsFromPt(style.after),
        ...lineOf(style.line),
      },
      keepNext: style.keepWithNext,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

/** A multiple is counted in 240ths of a line. */
function lineOf(line: LineSpacing): ISpacingProperties {
  return 'exactly' in line
    ? { line: twipsFromPt(line.exactly), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.multiple * 240), lineRule: LineRuleType.AUTO };
}
