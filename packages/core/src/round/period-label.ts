import type { Language } from '../diagnostics/messages.js';
import { formatRoman } from '../format/roman.js';
import type { Period } from './period-schema.js';

const halves = {
  vi: { 1: '6 tháng đầu năm', 2: '6 tháng cuối năm' },
  en: { 1: 'the first 6 months of', 2: 'the last 6 months of' },
} as const;

/**
 * A period as prose names it: "6 tháng đầu năm 2023", "quý II năm 2024", "9 tháng đầu năm 2023",
 * "năm 2023"; a custom one by its own label.
 */
export function periodLabel(period: Period, language: Language = 'vi'): string {
  if (period.kind === 'custom') return period.label;
  const vi = language === 'vi';
  const year = String(period.year);
  switch (period.kind) {
    case 'half-year':
      return `${halves[language][period.half]} ${year}`;
    case 'quarter': {
      const quarter = formatRoman(period.quarter);
      return vi ? `quý ${quarter} năm ${year}` : `quarter ${quarter} of ${year}`;
    }
    case 'nine-months':
      return vi ? `9 tháng đầu năm ${year}` : `the first 9 months of ${year}`;
    case 'year':
      return vi ? `năm ${year}` : `the year ${year}`;
  }
}
