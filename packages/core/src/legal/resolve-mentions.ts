import { formatCitedNumber, lacksYear, withYear, type CitedNumber } from './cited-number.js';
import type { CitationHit, ParsedCitation } from './parsed-citation.js';

/** A citation, and the document that it means. */
export type ResolvedHit = CitationHit & {
  /** The citation with the whole number; the citation itself where nothing was left out. */
  readonly resolved: ParsedCitation;
  /** The canonical number of the document meant; absent for a citation by name. */
  readonly canonical?: string;
};

/**
 * Completes citations by the others: `145/NĐ-CP` becomes `145/2020/NĐ-CP` where a full citation
 * has its date, or where it has none and only one full citation fits. `known` are citations from
 * elsewhere, say the letter's. What cannot be told stays as it is.
 */
export function resolveMentions(
  hits: readonly CitationHit[],
  known: readonly ParsedCitation[] = [],
): ResolvedHit[] {
  const full = [...known, ...hits.map(({ citation }) => citation)];
  return hits.map((hit) => {
    const resolved = resolve(hit.citation, full);
    const { number } = resolved;
    return {
      ...hit,
      resolved,
      ...(number === undefined ? {} : { canonical: formatCitedNumber(number) }),
    };
  });
}

function resolve(citation: ParsedCitation, full: readonly ParsedCitation[]): ParsedCitation {
  const { number, date } = citation;
  if (number === undefined || !lacksYear(number)) return citation;
  const candidates = full.filter(
    (other) => other.number?.form === 'normative' && isOneOf(other.number, number),
  );
  const sameDate = candidates.filter((other) => date !== undefined && other.date === date);
  const chosen = date === undefined ? candidates : sameDate;
  const years = new Set(chosen.map((other) => yearOf(other.number)));
  const [year, another] = years;
  if (year === undefined || another !== undefined) return citation;
  const [dated] = chosen.filter((other) => other.date !== undefined);
  const whole = { ...citation, number: withYear(number, year) };
  return dated?.date === undefined ? whole : { ...whole, date: dated.date };
}

/** The same number but for the year. */
function isOneOf(full: CitedNumber, short: CitedNumber): boolean {
  const year = yearOf(full);
  return year !== undefined && formatCitedNumber(withYear(short, year)) === formatCitedNumber(full);
}

function yearOf(number: CitedNumber | undefined): number | undefined {
  return number?.form === 'normative' ? number.year : undefined;
}
