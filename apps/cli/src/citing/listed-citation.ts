import type { IsoDate } from '@baocao/core';
import {
  instruments,
  parseCitations,
  resolveMentions,
  verdictOf,
  type ResolvedHit,
  type Verdict,
} from '@baocao/core/legal';
import { LineCounter } from 'yaml';
import type { Place } from '../reading/place-finder.js';

/** A citation of a text, where it stands, and whether the document was in force on the day asked for. */
export type ListedCitation = {
  readonly hit: ResolvedHit;
  readonly text: string;
  readonly place: Place;
  readonly verdict: Verdict;
};

/** All that a text cites, in its order. */
export function listCitations(text: string, asOf: IsoDate): ListedCitation[] {
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^/gmu)) lines.addNewLine(index);
  return resolveMentions(parseCitations(text)).map((hit) => {
    const { line, col } = lines.linePos(hit.start);
    return {
      hit,
      text: text.slice(hit.start, hit.end),
      place: { line, column: col },
      verdict: verdictOf(hit.resolved, instruments, { asOf }),
    };
  });
}
