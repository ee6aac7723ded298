import { parseLongDate, type IsoDate } from '@baocao/core';

/** "Lê Chân, ngày 05 tháng 6 năm 2023". */
export type FoundPlaceDate = {
  readonly place: string;
  /** Absent while dots stand for it. */
  readonly date?: IsoDate;
  readonly readable: boolean;
};

const pattern = /^(\S.*?)\s*,\s*(ngày(?=[\s.…_\d]).*tháng.*năm.*)$/iu;
const open = /…|\.\.|__|ngày\s+tháng|tháng\s+năm/iu;
const longestPlace = 100;

/** Reads place and date; `undefined` for another line. */
export function placeDateFromText(text: string): FoundPlaceDate | undefined {
  const [matched, place = '', words = ''] = pattern.exec(text.trim()) ?? [];
  if (matched === undefined || place.length > longestPlace) return undefined;
  const date = parseLongDate(words.replace(/\s+/gu, ' '));
  if (date !== undefined) return { place, date, readable: true };
  return { place, readable: open.test(words) };
}
