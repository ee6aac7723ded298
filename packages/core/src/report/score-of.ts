import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Completeness } from './completeness.js';

/** Points taken off for what one rule found. */
export type Deduction = {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly points: number;
};

/** How good a report is, of 100 points, and why: the points are 100 less all that is taken off. */
export type Score = {
  readonly points: number;
  /** Taken off for what is not filled in yet: the missing share of 100. */
  readonly missing: number;
  readonly deductions: readonly Deduction[];
};

/** Points a finding costs, by severity. */
const cost: Readonly<Record<Severity, number>> = { error: 5, warning: 2, info: 0.5 };
/** One fault, however often repeated, does not eat up the whole score. */
const mostPerRule = 10;

/**
 * Scores a report by its findings and its completeness, from 0 to 100: an error costs 5 points, a
 * warning 2, an info half a point, the findings of one rule at most 10, and each missing percent a point.
 */
export function scoreOf(
  diagnostics: readonly Diagnostic[],
  { share }: Pick<Completeness, 'share'>,
): Score {
  const missing = Math.round(100 * (1 - share));
  const deductions = countsOf(diagnostics).map((counted) => ({
    ...counted,
    points: Math.min(mostPerRule, counted.count * cost[counted.severity]),
  }));
  const lost = deductions.reduce((sum, { points }) => sum + points, missing);
  return { points: Math.max(0, 100 - lost), missing, deductions };
}

type Counted = Omit<Deduction, 'points'>;

/** How often each rule spoke, in the order of the first findings. */
function countsOf(diagnostics: readonly Diagnostic[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { code, severity } of diagnostics) {
    const key = `${code} ${severity}`;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
