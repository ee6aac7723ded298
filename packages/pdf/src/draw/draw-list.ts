import type { ListFlow, ListItemFlow } from '@baocao/document';
import type { Tag } from '../tags/tag.js';
import type { Drawn, Frame } from './frame.js';
import { setParagraph } from './set-paragraph.js';

/** Items with their labels in front, and the lists inside them. */
export function drawList(flow: ListFlow, frame: Frame): Drawn {
  const items = flow.items.map((item) => drawItem(item, frame));
  const numbering = numberingOf(flow.items.map((item) => item.label));
  const tag: Tag = {
    type: 'L',
    children: items.flatMap(({ tags }) => tags),
    ...(numbering === undefined ? {} : { numbering }),
  };
  return { strips: items.flatMap(({ strips }) => strips), tags: [tag] };
}

function drawItem(item: ListItemFlow, frame: Frame): Drawn {
  const inner = item.children === undefined ? undefined : drawList(item.children, frame);
  const label: Tag = { type: 'Lbl', children: [] };
  const body: Tag = { type: 'LBody', children: inner?.tags ?? [] };
  const own = setParagraph(item.body, body, frame, { text: item.label, tag: label });
  return {
    strips: [...own, ...(inner?.strips ?? [])],
    tags: [{ type: 'LI', children: [label, body] }],
  };
}

function numberingOf(labels: readonly string[]): Tag['numbering'] {
  const all = (pattern: RegExp) =>
    labels.length > 0 && labels.every((label) => pattern.test(label));
  if (all(/^\d+[.)]?$/)) return 'Decimal';
  if (all(/^[IVXLCDM]+[.)]?$/)) return 'UpperRoman';
  return all(/^\p{Ll}[.)]$/u) ? 'LowerAlpha' : undefined;
}
