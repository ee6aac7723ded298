import { periodMentions, type Period } from '@baocao/core';

/** "6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023": the year stands once, at the end. */
const yearless = /((?:6|sáu|9|chín) tháng (?:đầu|cuối)|quý (?:IV|I{1,3}|[1-4])) năm(?! ?\d)/iu;
const anyYear = /(?<!\d)(?:năm |\/)(?<year>(?:19|20|21)\d{2})(?!\d)/u;

/** What is reported on, by the first of the texts that says so; `guessedYear` where none was said. */
export function readPeriod(
  texts: readonly string[],
  fallbackYear: number | undefined,
): { readonly period: Period; readonly guessedYear?: number } | undefined {
  for (const text of texts) {
    const full = withYear(text, undefined);
    const [first] = periodMentions(full);
    if (first !== undefined) return { period: first.period };
  }
  for (const text of fallbackYear === undefined ? [] : texts) {
    const [first] = periodMentions(withYear(text, fallbackYear));
    if (first !== undefined && fallbackYear !== undefined) {
      return { period: first.period, guessedYear: fallbackYear };
    }
  }
  const year = texts.map((text) => anyYear.exec(text)?.groups?.['year']).find(Boolean);
  return year === undefined ? undefined : { period: { kind: 'year', year: Number(year) } };
}

/** The text with the year put where the first half-year or quarter lacks it. */
function withYear(text: string, fallback: number | undefined): string {
  const found = yearless.exec(text);
  if (found === null) return text;
  const end = found.index + found[0].length;
  const year = anyYear.exec(text.slice(end))?.groups?.['year'] ?? fallback;
  return year === undefined ? text : `${text.slice(0, end)} ${year}${text.slice(end)}`;
}
