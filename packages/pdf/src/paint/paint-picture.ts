import { drawingDashes } from '@baocao/document';
import type { DrawnShape, PictureMark } from '../strips/strip.js';
import { decimal } from './decimal.js';
import type { LinePainter } from './paint-line.js';

type Painting = {
  /** From a place in the drawing to one on the page, in points. */
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly scale: number;
  readonly painter: LinePainter;
};

type PaintOf = {
  readonly [Kind in DrawnShape['kind']]: (
    shape: Extract<DrawnShape, { readonly kind: Kind }>,
    painting: Painting,
  ) => string;
};

const paintOf: PaintOf = {
  rectangle: ({ x, y, width, height, fill }, page) =>
    `${colour(fill)} rg ${place(page, x, y + height)} ` +
    `${decimal(width * page.scale)} ${decimal(height * page.scale)} re f\n`,
  line: ({ points, stroke, thickness, dashed }, page) => {
    const path = points
      .map(([x, y], index) => `${place(page, x, y)} ${index === 0 ? 'm' : 'l'}`)
      .join(' ');
    const dash =
      dashed === true ? drawingDashes.map((one) => decimal(one * page.scale)).join(' ') : '';
    return `${colour(stroke)} RG ${decimal(thickness * page.scale)} w [${dash}] 0 d ${path} S\n`;
  },
  words: ({ x, y, line, size, fill }, { painter, ...page }) => {
    const set = { line, size: size * page.scale, stretch: 0 };
    return `${colour(fill)} rg BT\n${painter.paint(set, page.x(x), page.y(y))}ET\n`;
  },
};

function place(page: Pick<Painting, 'x' | 'y'>, x: number, y: number): string {
  return `${decimal(page.x(x))} ${decimal(page.y(y))}`;
}

/** The operators of a drawing on a page of this height; they leave no colour and no font behind. */
export function paintPicture(
  { x: left, y: top, scale, shapes }: PictureMark,
  pageHeight: number,
  painter: LinePainter,
): string {
  const painting: Painting = {
    scale,
    painter,
    x: (x) => left + x * scale,
    y: (y) => pageHeight - top - y * scale,
  };
  return `q 1 j\n${shapes.map((shape) => paintShape(shape, painting)).join('')}Q\n`;
}

function paintShape(shape: DrawnShape, painting: Painting): string {
  // The table gives each kind its own painter; the compiler cannot tie the two by the key.
  const paint = paintOf[shape.kind] as (shape: DrawnShape, painting: Painting) => string;
  return paint(shape, painting);
}

/** `#8fb3d9` as three parts of one. */
function colour(value: string): string {
  return [1, 3, 5].map((at) => decimal(parseInt(value.slice(at, at + 2), 16) / 255)).join(' ');
}
