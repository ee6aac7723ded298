import type { Finding } from './rule.js';

/** Tells what is found in a part of something as found in the whole: every place moves by `move`. */
export function tellUnder<Holes extends string>(
  move: (path: string) => string,
  tell: (finding: Finding<Holes>) => void,
): (finding: Finding<Holes>) => void {
  return ({ path, values, related, fix }) => {
    tell({
      path: move(path),
      values,
      ...(related === undefined
        ? {}
        : { related: related.map((place) => ({ ...place, path: move(place.path) })) }),
      ...(fix === undefined ? {} : { fix: { ...fix, path: move(fix.path) } }),
    });
  };
}
