import type { Fix } from '../../diagnostics/diagnostic.js';
import type { TextRange } from '../../legal/parsed-citation.js';
import type { ReadText, TextPart } from './read-text.js';

/** What is to stand in place of a stretch of a text. */
export type Change = TextRange & { readonly place: ReadText; readonly by: string };

/**
 * The fix of each change. Changes of one string share one fix that makes them all, so that none
 * undoes another; a change across two strings has none.
 */
export function fixesByChange(changes: readonly Change[]): ReadonlyMap<Change, Fix> {
  const fixes = new Map<Change, Fix>();
  for (const [place, own] of byPlace(changes)) {
    let from = 0;
    for (const part of place.parts) {
      const to = from + part.text.length;
      const inside = own.filter(({ start, end }) => start >= from && end <= to);
      const fix = { path: part.path, value: mended(part, from, inside) };
      for (const change of inside) fixes.set(change, fix);
      from = to;
    }
  }
  return fixes;
}

function mended({ text }: TextPart, from: number, changes: readonly Change[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, by } of [...changes].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start - from), by);
    at = end - from;
  }
  return [...pieces, text.slice(at)].join('');
}

function byPlace(changes: readonly Change[]): Map<ReadText, Change[]> {
  const places = new Map<ReadText, Change[]>();
  for (const change of changes) {
    const own = places.get(change.place) ?? [];
    own.push(change);
    places.set(change.place, own);
  }
  return places;
}
