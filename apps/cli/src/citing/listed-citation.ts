import type { IsoDate } from '@baocao/core';
import {
  parseCitations,
  resolveMentions,
  verdictOf,
  type LegalRegister,
  type ResolvedHit,
  type Verdict,
} from '@baocao/core/legal';
import { LineCounter } from 'yaml';
import type { Place } from '../reading/place-finder.js';
import type { CitedFile } from './open-cited.js';

/** A citation of a text, where it stands, and whether the document was in force on the day asked for. */
export type ListedCitation = {
  readonly hit: ResolvedHit;
  readonly text: string;
  /** Line and column; in a Word file the line is the paragraph. */
  readonly place: Place;
  /** In a Word file, the pointer of its paragraph. */
  readonly path?: string | undefined;
  readonly verdict: Verdict;
};

/** All that a file cites, in its order. */
export function listCitations(
  { text, pathAt }: CitedFile,
  register: LegalRegister,
  asOf: IsoDate,
): ListedCitation[] {
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^/gmu)) lines.addNewLine(index);
  return resolveMentions(parseCitations(text)).map((hit) => {
    const { line, col } = lines.linePos(hit.start);
    return {
      hit,
      text: text.slice(hit.start, hit.end),
      place: { line, column: col },
      path: pathAt?.(hit.start),
      verdict: verdictOf(hit.resolved, register, { asOf }),
    };
  });
}
