import type { PictureFlow, Shape } from '@baocao/document';
import { breakLines } from '../breaking/break-lines.js';
import { tokensOf } from '../breaking/tokens.js';
import type { DrawnShape } from '../strips/strip.js';
import type { Tag } from '../tags/tag.js';
import { points } from '../units/points.js';
import type { Drawn, Frame } from './frame.js';

/** A drawing as it is, in lines and letters, in the middle of its place. */
export function drawPicture(flow: PictureFlow, frame: Frame): Drawn {
  const { drawing, path } = flow;
  const [width, height] = [points(flow.width), points(flow.height)];
  const x = (frame.width - width) / 2;
  const tag: Tag = { type: 'Figure', children: [], alternative: flow.description };
  return {
    strips: [
      {
        before: flow.before,
        height,
        after: 0,
        keepWithNext: flow.keepWithNext === true,
        marks: [
          {
            kind: 'picture',
            x,
            y: 0,
            toX: x + width,
            toY: height,
            scale: width / drawing.width,
            shapes: drawing.shapes.flatMap((shape) => drawnShape(shape, path, frame)),
            tag,
          },
        ],
      },
    ],
    tags: [tag],
  };
}

/** Words get their letters and their left end; other shapes are drawn as they are. */
function drawnShape(shape: Shape, path: string, frame: Frame): readonly DrawnShape[] {
  if (shape.kind !== 'words') return [shape];
  const plain = { ...frame.profile.styles.body, bold: false, italic: false, underline: false };
  const tokens = tokensOf([{ text: shape.text }], plain, frame.typesetter, path);
  const [line] = breakLines(tokens, { first: Infinity, rest: Infinity });
  if (line === undefined) return [];
  const width = (line.width * shape.size) / 1000;
  const x = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
  return [{ ...shape, x, line }];
}
