import type { TextStyle } from '@baocao/document';
import { faceOf } from '../faces/face.js';

/** Height of a line and the place of its baseline below the top, in points. */
export type LineBox = { readonly height: number; readonly baseline: number };

/** The line of a style: the letters stand in the middle of the distance that the style asks for. */
export function lineBox(style: TextStyle): LineBox {
  const { ascent, descent, lineGap } = faceOf(style).data;
  const inPoints = (thousandths: number) => (thousandths * style.size) / 1000;
  const height =
    'exactly' in style.line
      ? style.line.exactly
      : style.line.multiple * inPoints(ascent - descent + lineGap);
  return { height, baseline: (height + inPoints(ascent + descent)) / 2 };
}
