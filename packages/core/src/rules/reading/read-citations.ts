import { singleSpaced } from '../../format/single-spaced.js';
import type { Citation } from '../../outline/citation-schema.js';
import { parseCitations } from '../../legal/parse-citations.js';
import type { ParsedCitation } from '../../legal/parsed-citation.js';
import { resolveMentions, type ResolvedHit } from '../../legal/resolve-mentions.js';
import type { Letter } from '../../round/round-schema.js';
import type { ReadText } from './read-text.js';

/** A citation that is read, and the text that it stands in. */
export type ReadCitation = ResolvedHit & { readonly place: ReadText };

/** The citations in some texts, in reading order, each completed by the others and by those `asked`. */
export function readCitations(
  texts: Iterable<ReadText>,
  asked: readonly ParsedCitation[],
): readonly ReadCitation[] {
  const hits = [...texts].flatMap((place) =>
    parseCitations(place.text).map((hit) => ({ ...hit, place })),
  );
  const resolved = resolveMentions(hits, asked);
  return hits.flatMap(({ place }, index) => {
    const whole = resolved[index];
    return whole === undefined ? [] : [{ ...whole, place }];
  });
}

/** The words of a citation as its text has them. */
export function citedWords({ place, start, end }: ReadCitation): string {
  return singleSpaced(place.text.slice(start, end));
}

/** A letter as others cite it. */
export function citationOfLetter({ header }: Letter): ParsedCitation {
  const { number, date } = header;
  const symbol = number?.symbol ?? '';
  const written = `${String(number?.sequence)}${symbol.includes('/') ? '-' : '/'}${symbol}`;
  return parsedCitation({ number: written, ...(date === undefined ? {} : { date }) });
}

/** A recorded citation with its number taken apart. */
export function parsedCitation({ kind, number, name, date, issuer }: Citation): ParsedCitation {
  const [hit] = number === undefined ? [] : parseCitations(number);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(hit?.citation.number === undefined ? {} : { number: hit.citation.number }),
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}
