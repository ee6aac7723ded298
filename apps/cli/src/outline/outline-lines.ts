import { numberOf, walkOutline, type Outline, type Placed, type PlacedNode } from '@baocao/core';

/** A section with its own heading and guidance as lines, each below the one it belongs to set in. */
export type SectionLines = { readonly section: PlacedNode; readonly lines: readonly string[] };

/** The outline section by section, in reading order. */
export function outlineLines(outline: Outline): SectionLines[] {
  const sections: { section: PlacedNode; lines: string[] }[] = [];
  for (const placed of walkOutline(outline)) {
    if (placed.type === 'node') sections.push({ section: placed, lines: [] });
    sections.at(-1)?.lines.push(lineOf(placed));
  }
  return sections;
}

function lineOf(placed: Placed): string {
  const { ancestors } = placed;
  const section = placed.type === 'node' ? placed : placed.section;
  const depth =
    placed.type === 'node' ? ancestors.length : section.ancestors.length + 1 + ancestors.length;
  const words =
    placed.type === 'node' ? [placed.node.heading, placed.node.note ?? ''] : [placed.prompt.text];
  return '  '.repeat(depth) + [numberOf(placed), ...words].filter((word) => word !== '').join(' ');
}
