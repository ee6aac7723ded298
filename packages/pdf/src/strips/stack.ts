import { movedMarks, type Mark, type Strip } from './strip.js';

/** Height of a strip with its gaps. */
export function fullHeight(strip: Strip): number {
  return strip.before + strip.height + strip.after;
}

/** Height of strips one below the other, with all their gaps. */
export function stackHeight(strips: readonly Strip[]): number {
  return strips.reduce((height, strip) => height + fullHeight(strip), 0);
}

/** The marks of strips one below the other, from the top of the first. */
export function stackMarks(strips: readonly Strip[]): readonly Mark[] {
  let top = 0;
  return strips.flatMap((strip) => {
    const marks = movedMarks(strip.marks, 0, top + strip.before);
    top += fullHeight(strip);
    return marks;
  });
}
