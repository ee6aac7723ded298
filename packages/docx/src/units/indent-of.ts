import type { TextStyle } from '@baocao/document';
import { twipsFromMm } from './twips.js';

/** Twips; the first line stands either in or out of the others. */
export type Indent = {
  readonly left: number;
  readonly firstLine?: number;
  readonly hanging?: number;
};

/** The indents of a style in the words of WordprocessingML. */
export function indentOf({ left, firstLine }: TextStyle): Indent {
  const first = twipsFromMm(Math.abs(firstLine));
  return {
    left: twipsFromMm(left),
    ...(firstLine < 0 ? { hanging: first } : { firstLine: first }),
  };
}
