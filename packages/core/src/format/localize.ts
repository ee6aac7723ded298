import type { Language } from '../diagnostics/messages.js';
import type { IsoDate } from './iso-date.js';
import { formatNumber } from './number.js';
import { formatShortDate } from './short-date.js';

const englishDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A date for a reader of this language: "25/5/2023", "25 May 2023". */
export function localizeDate(date: IsoDate, language: Language): string {
  return language === 'vi'
    ? formatShortDate(date)
    : englishDate.format(new Date(`${date}T00:00:00Z`));
}

const swapped: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/** A number for a reader of this language: "1.240,5", "1,240.5". */
export function localizeNumber(value: number, language: Language): string {
  const text = formatNumber(value);
  return language === 'vi' ? text : text.replace(/[.,]/gu, (mark) => swapped[mark] ?? mark);
}
