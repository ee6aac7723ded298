import type { TableFlow, TableRowFlow, TextFlow } from '@baocao/document';
import { columnEdges } from '../strips/column-edges.js';
import { columnsStrip, type RowLook } from '../strips/columns.js';
import type { Strip } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import { points } from '../units/points.js';
import { drawText } from './draw-text.js';
import type { Drawn, Frame } from './frame.js';
import { setParagraph } from './set-paragraph.js';

/** A table with lines around its cells; its head is drawn again on every page that it reaches. */
export function drawTable(flow: TableFlow, frame: Frame): Drawn {
  const border = {
    edges: columnEdges(flow.widths),
    thickness: frame.profile.table.border.value,
  };
  const setRow = (row: TableRowFlow, type: 'TH' | 'TD', look: Omit<RowLook, 'border'>) =>
    drawRow(row, type, flow.widths, { ...look, border }, frame);
  const heads = flow.head.map((row) => setRow(row, 'TH', { keepWithNext: true, middle: true }));
  const last = flow.rows.length - 1;
  const rows = flow.rows.map((row, index) =>
    setRow(row, 'TD', { keepWithNext: flow.keepWithNext === true && index === last }),
  );
  const head = heads.map(({ strip }) => withoutTags(strip));
  const strips = [
    ...heads.map(({ strip }) => strip),
    ...rows.map(({ strip }) => ({ ...strip, head })),
  ];
  const tag: Tag = {
    type: 'Table',
    summary: flow.description,
    children: [
      { type: 'THead', children: heads.map((row) => row.tag) },
      { type: 'TBody', children: rows.map((row) => row.tag) },
    ],
  };
  return { strips: withGapAbove(strips, flow.before ?? 0), tags: [tag] };
}

function drawRow(
  row: TableRowFlow,
  type: 'TH' | 'TD',
  widths: readonly number[],
  look: RowLook,
  frame: Frame,
): { readonly strip: Strip; readonly tag: Tag } {
  const padding = points(frame.profile.table.cellPadding.value);
  const cells = widths.map((width, index) => {
    const inner = { ...frame, width: points(width) - 2 * padding };
    const x = (look.border?.edges[index] ?? 0) + padding;
    return { x, ...drawCell(row[index] ?? [], type, inner) };
  });
  return {
    strip: columnsStrip(cells, look),
    tag: { type: 'TR', children: cells.map(({ tag }) => tag) },
  };
}

/** The words of a single paragraph are the cell's own; several are paragraphs in it. */
function drawCell(
  texts: readonly TextFlow[],
  type: 'TH' | 'TD',
  frame: Frame,
): { readonly strips: readonly Strip[]; readonly tag: Tag } {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) {
    const tag: Tag = { type, children: [] };
    return { strips: setParagraph(only, tag, frame), tag };
  }
  const drawn = texts.map((text) => drawText(text, frame));
  return {
    strips: drawn.flatMap(({ strips }) => strips),
    tag: { type, children: drawn.flatMap(({ tags }) => tags) },
  };
}

function withoutTags(strip: Strip): Strip {
  return {
    ...strip,
    marks: strip.marks.map((mark) => (mark.kind === 'text' ? { ...mark, tag: undefined } : mark)),
  };
}

function withGapAbove(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip));
}
