import { walkOutline } from '../../outline/walk-outline.js';
import type { Citation } from '../../outline/citation-schema.js';
import type { Fix } from '../../diagnostics/diagnostic.js';
import { parseCitations } from '../../legal/parse-citations.js';
import type { ParsedCitation, TextRange } from '../../legal/parsed-citation.js';
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

/** A change of a stretch of text; it has to lie within one string of the report. */
export type Change = TextRange & { readonly by: string };

/** One fix that makes all those changes of a text that lie in the string of the first. */
export function fixOf(place: ReportText, changes: readonly Change[]): Fix | undefined {
  const [first] = changes;
  let offset = 0;
  for (const { path, text } of place.parts) {
    const [from, to] = [offset, offset + text.length];
    offset = to;
    const inside = changes.filter(({ start, end }) => start >= from && end <= to);
    if (first === undefined || !inside.includes(first)) continue;
    const mended = [...inside]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (value, { start, end, by }) => value.slice(0, start - from) + by + value.slice(end - from),
        text,
      );
    return { path, value: mended };
  }
  return undefined;
}

function askedCitations({ outline, round }: RuleSubject): ParsedCitation[] {
  const { header, citations } = round.letter;
  const { sequence, symbol } = header.number ?? {};
  const own = `${String(sequence)}${symbol?.includes('/') === true ? '-' : '/'}${symbol ?? ''}`;
  const inOutline = [...walkOutline(outline)].flatMap((placed) =>
    placed.type === 'node' ? (placed.node.citations ?? []) : (placed.prompt.citations ?? []),
  );
  const letter: Citation = { number: own, ...(header.date === undefined ? {} : { date: header.date }) };
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
