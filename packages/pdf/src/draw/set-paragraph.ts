import type { TextFlow, TextStyle } from '@baocao/document';
import { breakLines, type Line } from '../breaking/break-lines.js';
import { tokensOf } from '../breaking/tokens.js';
import type { Mark, Strip, TextMark } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import { spaceAfter } from '../text/piece.js';
import { points } from '../units/points.js';
import type { Frame } from './frame.js';
import { lineBox } from './line-box.js';

/** The mark in front of a list item. */
export type Label = { readonly text: string; readonly tag: Tag };

/** A space is never stretched beyond this, in thousandths of the size; the line stays ragged. */
const widestStretch = 1000;

/**
 * One strip for each line of a paragraph. Its first two and last two lines stay together; one that
 * stays with what follows, such as a heading, stays together as a whole.
 */
export function setParagraph(
  flow: TextFlow,
  tag: Tag | undefined,
  frame: Frame,
  label?: Label,
): readonly Strip[] {
  const style = frame.profile.styles[flow.style];
  const tokens = tokensOf(flow.runs, style, frame.typesetter, flow.path);
  const left = points(style.left);
  const labelMark = label && labelMarkOf(label, flow, frame);
  const firstX = labelMark?.bodyX ?? left + points(style.firstLine);
  const linesWithin = (inset: number) => {
    const room = (x: number) => ((frame.width - x - 2 * inset) * 1000) / style.size;
    return breakLines(tokens, {
      first: atLeastOneEm(room(firstX)),
      rest: atLeastOneEm(room(left)),
    });
  };
  const full = linesWithin(0);
  const lines = flow.inset === undefined ? full : fewest(linesWithin(points(flow.inset)), full);
  const marks: Mark[][] = lines.map((line, index) => [
    textMark(line, index === 0 ? firstX : left, style, frame.width, tag),
  ]);
  if (labelMark !== undefined) marks[0] = [labelMark.mark, ...(marks[0] ?? [])];
  return stripsOf(marks.length === 0 ? [[]] : marks, style, flow.keepWithNext);
}

function atLeastOneEm(room: number): number {
  return Math.max(1000, room);
}

/** The inset counts single words; where words that stay together need a line more, it is left out. */
function fewest(inset: readonly Line[], full: readonly Line[]): readonly Line[] {
  return inset.length > full.length ? full : inset;
}

function stripsOf(
  lines: readonly (readonly Mark[])[],
  style: TextStyle,
  keepWithNext = style.keepWithNext,
): readonly Strip[] {
  const { height } = lineBox(style);
  const last = lines.length - 1;
  return lines.map((marks, index) => ({
    before: index === 0 ? style.before : 0,
    height,
    after: index === last ? style.after : 0,
    keepWithNext: keepWithNext || (index < last && (index === 0 || index === last - 1)),
    marks,
  }));
}

function textMark(
  line: Line,
  x: number,
  style: TextStyle,
  width: number,
  tag: Tag | undefined,
): TextMark {
  const spare = width - x - (line.width * style.size) / 1000;
  const offset = { left: 0, justify: 0, center: spare / 2, right: spare }[style.align];
  const gaps = line.words.length - 1;
  const filled = style.align === 'justify' && line.end === 'space' && gaps > 0;
  const stretch = filled ? (spare * 1000) / style.size / gaps : 0;
  return {
    kind: 'text',
    x: x + offset,
    y: lineBox(style).baseline,
    size: style.size,
    line,
    stretch: stretch > widestStretch ? 0 : stretch,
    tag,
  };
}

/** The label where the style starts the first line; the words follow after a space. */
function labelMarkOf(
  label: Label,
  flow: TextFlow,
  frame: Frame,
): { readonly mark: TextMark; readonly bodyX: number } | undefined {
  const style = frame.profile.styles[flow.style];
  const tokens = tokensOf([{ text: label.text }], style, frame.typesetter, flow.path);
  const [line] = breakLines(tokens, { first: Infinity, rest: Infinity });
  if (line === undefined) return undefined;
  const x = points(style.left + style.firstLine);
  const space = line.words.slice(-1).reduce((_, word) => spaceAfter(word), 0);
  const mark = textMark({ ...line, end: 'space' }, x, { ...style, align: 'left' }, 0, label.tag);
  return { mark, bodyX: x + ((line.width + space) * style.size) / 1000 };
}
