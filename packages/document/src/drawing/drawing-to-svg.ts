import { drawingDashes } from './dashes.js';
import type { Drawing, Shape, ShapeOf } from './drawing-schema.js';

type SvgOf = { readonly [Kind in Shape['kind']]: (shape: ShapeOf<Kind>) => string };

const svgOf: SvgOf = {
  rectangle: ({ x, y, width, height, fill }) =>
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${fill}"/>`,
  line: ({ points, stroke, thickness, dashed }) =>
    `<polyline points="${points.map(([x, y]) => `${num(x)},${num(y)}`).join(' ')}" fill="none" ` +
    `stroke="${stroke}" stroke-width="${num(thickness)}" stroke-linejoin="round"` +
    `${dashed === true ? ` stroke-dasharray="${drawingDashes.join(' ')}"` : ''}/>`,
  words: ({ x, y, anchor, text, size, fill }) =>
    `<text x="${num(x)}" y="${num(y)}" text-anchor="${anchor}" font-size="${num(size)}" fill="${fill}">${escaped(text)}</text>`,
};

/** A drawing as SVG, with its title and its description for who cannot see it. */
export function drawingToSvg(
  { width, height, shapes }: Drawing,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 ${num(width)} ${num(height)}" font-family="'Times New Roman', Tinos, serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${num(width)}" height="${num(height)}" fill="#ffffff"/>`,
    ...shapes.map(svgOfShape),
    '</svg>\n',
  ].join('\n');
}

function svgOfShape(shape: Shape): string {
  // The table gives each kind its own writer; the compiler cannot tie the two by the key.
  const write = svgOf[shape.kind] as (shape: Shape) => string;
  return write(shape);
}

/** Two decimals: no eye sees more, and the same picture has the same bytes. */
function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
