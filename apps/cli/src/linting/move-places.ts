import type { Diagnostic } from '@baocao/core';

/** The diagnostic with all its places moved: from the linted whole into the file that has them. */
export function movePlaces(diagnostic: Diagnostic, move: (path: string) => string): Diagnostic {
  const { path, related, fix } = diagnostic;
  return {
    ...diagnostic,
    path: move(path),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ ...place, path: move(place.path) })) }),
    ...(fix === undefined ? {} : { fix: { ...fix, path: move(fix.path) } }),
  };
}

/** In an outline file, the outline is the whole. */
export function inOutlineFile(path: string): string {
  return path.replace(/^\/outline(?=\/|$)/u, '');
}

/** In a template, the letter is that of its round. */
export function inTemplate(path: string): string {
  return path.replace(/^\/letter(?=\/|$)/u, '/round/letter');
}
