import type { Period } from './period-schema.js';

/**
 * A period as a part of names of files and ids: `2023-h1`, `2023-q3`, `2023-9m`, `2023`; a custom one
 * by its days, `2020-01-01_2025-12-31`.
 */
export function periodCode(period: Period): string {
  if (period.kind === 'custom') return `${period.from}_${period.to}`;
  const year = String(period.year);
  switch (period.kind) {
    case 'half-year':
      return `${year}-h${String(period.half)}`;
    case 'quarter':
      return `${year}-q${String(period.quarter)}`;
    case 'nine-months':
      return `${year}-9m`;
    case 'year':
      return year;
  }
}
