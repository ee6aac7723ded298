import type { DocumentNumber, IsoDate } from '@baocao/core';
import { importFinding } from '../import-finding.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../piece.js';
import { documentNumberFromText } from './document-number-from-text.js';
import { headLines, isNationalLine, type HeadLine } from './head-line.js';
import { placeDateFromText } from './place-date-from-text.js';
import { readNames, type FoundNames } from './read-names.js';

/** What the head of a document says, as printed. */
export type FoundHead = FoundNames & {
  readonly number?: DocumentNumber;
  readonly place?: string;
  readonly date?: IsoDate;
};

/** A name of a body is no longer than this. */
const longestName = 300;

/** Reads what stands above the title, the inverse of `letterhead`; what it is not goes to `unplaced`. */
export function readHead(
  lines: readonly Line[],
  knownSuperiors: readonly string[],
  ledger: Ledger,
): FoundHead {
  const names: HeadLine[] = [];
  let found: FoundHead = {};
  for (const part of headLines(lines)) {
    const { line, text } = part;
    const fact = isNationalLine(text) ? {} : factOf(text, ledger);
    if (fact === undefined) names.push(part);
    else {
      found = { ...fact, ...found };
      ledger.furniture('head', { path: line.path, text });
    }
  }
  const joined = names.map(({ text }) => text).join(' ');
  const isName = joined.length <= longestName;
  for (const { line, text } of names) {
    if (isName) ledger.furniture('head', { path: line.path, text });
    else ledger.unplaced({ path: line.path, text, reason: 'before-sections' });
  }
  return isName ? { ...found, ...readNames(names, knownSuperiors) } : found;
}

function factOf(text: string, { tell }: Ledger): FoundHead | undefined {
  const numbered = documentNumberFromText(text);
  if (numbered !== undefined) {
    const path = '/header/number';
    if (!numbered.readable)
      tell(importFinding({ code: 'import/number-unreadable', path, values: { text } }));
    return numbered.number === undefined ? {} : { number: numbered.number };
  }
  const dated = placeDateFromText(text);
  if (dated === undefined) return undefined;
  const { place, date, readable } = dated;
  const path = '/header/date';
  if (!readable) tell(importFinding({ code: 'import/date-unreadable', path, values: { text } }));
  return { place, ...(date !== undefined && { date }) };
}
