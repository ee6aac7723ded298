import type { Language, Message } from '@baocao/core';

/** A box of a diagram: a title, lines below it, and how it stands out. */
export type Box = {
  readonly at: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
  readonly title: Message;
  readonly lines?: readonly Message[];
  readonly look?: 'plain' | 'main' | 'soft';
};

/** A way from one box to another, straight along one axis or with a corner. */
export type Arrow = {
  readonly path: readonly (readonly [x: number, y: number])[];
  readonly label?: { readonly at: readonly [x: number, y: number]; readonly text: Message };
};

/** A picture of boxes and arrows, in both languages. */
export type Diagram = {
  readonly name: string;
  readonly title: Message;
  readonly size: readonly [width: number, height: number];
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
};

const looks = {
  plain: { fill: '#ffffff', stroke: '#52606f' },
  main: { fill: '#fbeeed', stroke: '#8c1d18' },
  soft: { fill: '#f4f6f8', stroke: '#cfd6de' },
} as const;
const lineHeight = 20;

/** A diagram as SVG, its words in one language. */
export function diagramSvg(diagram: Diagram, language: Language): string {
  const [width, height] = diagram.size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif" font-size="14" fill="#1c2430">
<title>${escape(diagram.title[language])}</title>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#52606f"/></marker></defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[
  ...diagram.arrows.map((arrow) => arrowSvg(arrow, language)),
  ...diagram.boxes.map((box) => boxSvg(box, language)),
].join('\n')}
</svg>
`;
}

function boxSvg({ at, size, title, lines = [], look = 'plain' }: Box, language: Language): string {
  const [x, y] = at;
  const [width, height] = size;
  const { fill, stroke } = looks[look];
  const top = y + (height - lines.length * lineHeight) / 2 + 5;
  const texts = [title, ...lines].map((text, index) => {
    const weight = index === 0 ? ' font-weight="600"' : ' font-size="13" fill="#52606f"';
    return `<text x="${x + width / 2}" y="${top + index * lineHeight}" text-anchor="middle"${weight}>${escape(text[language])}</text>`;
  });
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>\n${texts.join('\n')}`;
}

function arrowSvg({ path, label }: Arrow, language: Language): string {
  const points = path.map((point) => point.join(',')).join(' ');
  const line = `<polyline points="${points}" fill="none" stroke="#52606f" stroke-width="1.5" marker-end="url(#tip)"/>`;
  if (label === undefined) return line;
  const [x, y] = label.at;
  return `${line}\n<text x="${x}" y="${y}" font-size="12.5" text-anchor="middle" fill="#52606f">${escape(label.text[language])}</text>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
