import type { Citation } from '@baocao/core';
import {
  citationReader,
  citedNames,
  formatCitedNumber,
  parseCitations,
  type CitationHit,
  type ParsedCitation,
} from '@baocao/core/legal';

/** Resolutions of a congress have no number; texts name them so. */
const congress =
  /Nghị quyết Đại hội (?:đại biểu )?(?:Đảng bộ |toàn quốc )?[^,;.()]{0,60}?lần thứ [IVXLC]{1,8}(?!\p{L})/gu;

/** Between two instruments of which the last alone has its date: "số 18-NQ/TW, Nghị quyết số 19". */
const sharing = /^(?:,| và|, và) $/u;

/** The instruments that a text names, in the form in which an outline records them. */
export function recordedCitations(text: string): Citation[] {
  const named = text.match(congress) ?? [];
  const read = named.length === 0 ? parseCitations : citationReader([...citedNames, ...named]);
  return withSharedDates(read(text), text).map(recorded);
}

/** One date and issuer can stand behind several numbers of one kind. */
function withSharedDates(hits: readonly CitationHit[], text: string): ParsedCitation[] {
  const shared: ParsedCitation[] = [];
  let next: CitationHit | undefined;
  let last: ParsedCitation | undefined;
  for (const hit of hits.toReversed()) {
    const { citation } = hit;
    const gap = next === undefined ? '' : text.slice(hit.end, next.start);
    const alike = citation.kind === last?.kind && citation.number?.form === last?.number?.form;
    const bare = citation.date === undefined && citation.issuer === undefined;
    const lends = last?.date !== undefined && last.number !== undefined && alike && bare;
    const own = lends && sharing.test(gap) ? { ...citation, ...dateAndIssuer(last) } : citation;
    shared.push(own);
    next = hit;
    last = own;
  }
  return shared.reverse();
}

function dateAndIssuer(
  citation: ParsedCitation | undefined,
): Pick<ParsedCitation, 'date' | 'issuer'> {
  const { date, issuer } = citation ?? {};
  return { ...(date === undefined ? {} : { date }), ...(issuer === undefined ? {} : { issuer }) };
}

function recorded(citation: ParsedCitation): Citation {
  const { kind, number, name } = citation;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { number: formatCitedNumber(number) }),
    ...(name === undefined ? {} : { name }),
    ...dateAndIssuer(citation),
  };
}
