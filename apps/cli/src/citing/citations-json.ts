import type { Verdict } from '@baocao/core/legal';
import { jsonText } from '../files/json-text.js';
import type { ListedCitation } from './listed-citation.js';

/** Citations for programs: range in UTF-16 code units, parsed parts, canonical number, verdict. */
export function citationsJson(citations: readonly ListedCitation[]): string {
  const entries = citations.map(({ hit, text, place, path, verdict }) => ({
    start: hit.start,
    end: hit.end,
    ...place,
    path,
    text,
    parts: hit.citation,
    canonical: hit.canonical,
    verdict: verdictJson(verdict),
  }));
  return jsonText(entries);
}

function verdictJson(verdict: Verdict): object {
  const { status, instrument } = verdict;
  const about = instrument && { number: instrument.number, title: instrument.title };
  if (status === 'unknown') return { status, reason: verdict.reason, instrument: about };
  const { from, by, replacedBy, basis } = verdict.standing;
  return { status, from, by, replacedBy, instrument: about, basis };
}
