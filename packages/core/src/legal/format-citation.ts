import { formatShortDate } from '../format/short-date.js';
import { formatCitedNumber } from './cited-number.js';
import type { CitedPart, ParsedCitation } from './parsed-citation.js';

/**
 * A citation as a text makes it: "Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ", with
 * a comma before the date of a document of the Party. `parseCitations` reads it back.
 */
export function formatCitation(citation: ParsedCitation): string {
  const { part, kind, number, name, date, issuer } = citation;
  const comma = number?.form === 'party' ? ',' : '';
  const words = [
    part === undefined ? undefined : formatPart(part),
    name ?? kind,
    number === undefined ? undefined : `số ${formatCitedNumber(number)}`,
  ];
  const tail = [
    ...(date === undefined ? [] : [`${comma} ngày ${formatShortDate(date)}`]),
    ...(issuer === undefined ? [] : [` của ${issuer}`]),
  ];
  return words.filter((word) => word !== undefined).join(' ') + tail.join('');
}

function formatPart({ chapter, article, clause, point }: CitedPart): string {
  if (chapter !== undefined) return `Chương ${chapter} của`;
  const steps = [
    point === undefined ? undefined : `điểm ${point}`,
    clause === undefined ? undefined : `khoản ${clause}`,
    `Điều ${article ?? ''}`,
  ];
  return steps.filter((step) => step !== undefined).join(' ');
}
