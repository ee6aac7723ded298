import { isoDateOf, type IsoDate } from '../format/iso-date.js';
import { oneLine } from './name-pattern.js';
import type { ParsedCitation } from './parsed-citation.js';
import { issuerIn } from './read-issuer.js';

/** How far behind a number its date and its issuer are looked for. */
const reach = 260;

const day = String.raw`(?<day>\d{1,2})`;
const month = String.raw`(?<month>\d{1,2})`;
const year = String.raw`(?<year>\d{4})`;
const blank = String.raw`\s{1,40}`;
/** ", ngày 25/5/2023", " ngày 25-5-2023", " (ngày 25 tháng 5 năm 2023)". */
const dated = new RegExp(
  String.raw`^,?\s{0,40}(?<open>\()?(?:ban${blank}hành${blank})?ngày${blank}${day}(?:\s?[/.-]\s?|${blank}tháng${blank})${month}(?:\s?[/.-]\s?|,?${blank}năm${blank})${year}(?!\d)(?<close>\))?`,
  'iu',
);

/** What stands behind a number or a name. */
export type After = {
  /** Where the citation ends. */
  readonly end: number;
  readonly said: Pick<ParsedCitation, 'date' | 'issuer'>;
};

/** Reads date and issuer, in either order, behind `at` and before `to`. */
export function readAfter(text: string, at: number, to: number): After {
  const date = readDate(text, at, to);
  const issuer = readIssuer(text, date.end, to);
  if (date.said.date !== undefined || issuer.said.issuer === undefined) {
    return { end: issuer.end, said: { ...date.said, ...issuer.said } };
  }
  const late = readDate(text, issuer.end, to);
  return { end: late.end, said: { ...late.said, ...issuer.said } };
}

function readDate(text: string, at: number, to: number): After {
  const found = dated.exec(text.slice(at, Math.min(to, at + reach)));
  if (found === null) return { end: at, said: {} };
  const { open, close } = found.groups ?? {};
  const date = dateOf(found.groups ?? {});
  if (date === undefined) return { end: at, said: {} };
  // A bracket that was open before the number is not closed within the citation.
  const tail = open === undefined && close !== undefined ? close.length : 0;
  return { end: at + found[0].length - tail, said: { date } };
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): IsoDate | undefined {
  return isoDateOf(Number(groups['year']), Number(groups['month']), Number(groups['day']));
}

function readIssuer(text: string, at: number, to: number): After {
  const [lead = ''] = /^,?\s{1,40}của\s{1,40}/u.exec(text.slice(at, at + reach)) ?? [];
  if (lead === '') return { end: at, said: {} };
  const start = at + lead.length;
  const issuer = issuerIn(text.slice(start, Math.min(to, start + reach)));
  if (issuer === undefined) return { end: at, said: {} };
  return { end: start + issuer.length, said: { issuer: oneLine(issuer) } };
}
