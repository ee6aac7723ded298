import { walkOutline } from '../../outline/walk-outline.js';
import type { Citation } from '../../outline/citation-schema.js';
import { parseCitations } from '../../legal/parse-citations.js';
import type { ParsedCitation } from '../../legal/parsed-citation.js';
import { resolveMentions, type ResolvedHit } from '../../legal/resolve-mentions.js';
import type { RuleSubject } from '../engine/rule.js';
import { responseTexts, type ReportText } from './report-texts.js';

/** A citation in the prose of a report, and the text that it stands in. */
export type ReportCitation = ResolvedHit & { readonly place: ReportText };

export type ReportCitations = {
  /** In reading order. */
  readonly cited: readonly ReportCitation[];
  /** What the letter and the outline of the round cite, the letter itself first. */
  readonly asked: readonly ParsedCitation[];
};

/** Several rules read the same subject one after the other. */
const read = new WeakMap<RuleSubject, ReportCitations>();

/** What the prose of a report cites, and what its round cites. */
export function reportCitations(subject: RuleSubject): ReportCitations {
  const known = read.get(subject);
  if (known !== undefined) return known;
  const asked = askedCitations(subject);
  const hits = [...responseTexts(subject.report)].flatMap((place) =>
    parseCitations(place.text).map((hit) => ({ ...hit, place })),
  );
  const resolved = resolveMentions(hits, asked);
  const cited = hits.flatMap((hit, index) => {
    const whole = resolved[index];
    return whole === undefined ? [] : [{ ...whole, place: hit.place }];
  });
  const citations = { cited, asked };
  read.set(subject, citations);
  return citations;
}

/** The words of a citation as the report has them. */
export function wordsOf({ place, start, end }: ReportCitation): string {
  return place.text.slice(start, end).replace(/\s+/gu, ' ');
}

function askedCitations({ outline, round }: RuleSubject): ParsedCitation[] {
  const { header, citations } = round.letter;
  const { sequence, symbol } = header.number ?? {};
  const own = `${String(sequence)}${symbol?.includes('/') === true ? '-' : '/'}${symbol ?? ''}`;
  const inOutline = [...walkOutline(outline)].flatMap((placed) =>
    placed.type === 'node' ? (placed.node.citations ?? []) : (placed.prompt.citations ?? []),
  );
  const letter: Citation = {
    number: own,
    ...(header.date === undefined ? {} : { date: header.date }),
  };
  return [letter, ...citations, ...inOutline].map(parsed);
}

/** A citation of an outline with its number taken apart. */
function parsed({ kind, number, name, date, issuer }: Citation): ParsedCitation {
  const [hit] = number === undefined ? [] : parseCitations(number);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(hit?.citation.number === undefined ? {} : { number: hit.citation.number }),
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}
