import { formatShortDate } from '@baocao/core';
import type { Verdict } from '@baocao/core/legal';
import picocolors from 'picocolors';
import type { Session } from '../session.js';
import type { ListedCitation } from './listed-citation.js';

/** Citations for people: each with its place and its verdict, and how many there are. */
export function citationsText(citations: readonly ListedCitation[], session: Session): string {
  const { dim, bold } = picocolors.createColors(session.io.colour);
  const entries = citations.map(({ hit, text, place, verdict }) => {
    const at = dim(`${String(place.line)}:${String(place.column)}`);
    const canonical = hit.canonical === undefined ? '' : `${hit.canonical}: `;
    return `${at} ${bold(oneLine(text))}\n    ${canonical}${verdictText(verdict, session)}\n`;
  });
  return `${entries.join('')}${countsText(citations, session)}\n`;
}

function countsText(citations: readonly ListedCitation[], { say }: Session): string {
  const numbered = citations.filter(({ hit }) => hit.number !== undefined);
  const asWritten = numbered.map(({ hit, text }) =>
    text.slice((hit.number?.start ?? 0) - hit.start, (hit.number?.end ?? 0) - hit.start),
  );
  return say('cite.counts', {
    citations: citations.length,
    numbers: numbered.length,
    written: new Set(asWritten).size,
    documents: new Set(numbered.map(({ hit }) => hit.canonical)).size,
  });
}

function verdictText(verdict: Verdict, { say }: Session): string {
  if (verdict.status === 'unknown') {
    return say(`cite.unknown.${verdict.reason}`);
  }
  const { from, by = '…', replacedBy } = verdict.standing;
  const said = say(`cite.${verdict.status}`, { from: formatShortDate(from), by });
  return replacedBy === undefined ? said : `${said}; ${say('cite.replaced', { by: replacedBy })}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
