import type { Language } from '../diagnostics/messages.js';
import { localizeDate } from '../format/localize.js';
import type { Deadline } from './deadline-schema.js';

const words = {
  vi: { before: 'trước ngày', 'on-or-before': 'chậm nhất ngày' },
  en: { before: 'before', 'on-or-before': 'on or before' },
} as const;

/** A deadline as a letter names it: "trước ngày 15/6/2023", "chậm nhất ngày 14/6/2023". */
export function deadlineLabel({ kind, date }: Deadline, language: Language = 'vi'): string {
  return `${words[language][kind]} ${localizeDate(date, language)}`;
}
