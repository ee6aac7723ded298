import { isoDateOf, type IsoDate } from '../../format/iso-date.js';

/** A day that a text names, and the words of its sentence before it. */
export type DateMention = {
  readonly text: string;
  readonly date: IsoDate;
  readonly before: string;
};

const named = /(?<![\d/])(\d{1,2})(?: ?\/ ?| tháng )(\d{1,2})(?: ?\/ ?| năm )(\d{4})(?![\d/])/gu;

/** The days of the calendar that a sentence names in full: "15/3/2022", "15 tháng 3 năm 2022". */
export function dateMentions(sentence: string): DateMention[] {
  return Array.from(sentence.matchAll(named), ({ 0: text, 1: day, 2: month, 3: year, index }) => ({
    text,
    date: isoDateOf(Number(year), Number(month), Number(day)),
    before: sentence.slice(0, index),
  })).flatMap(({ date, ...mention }) => (date === undefined ? [] : [{ ...mention, date }]));
}
