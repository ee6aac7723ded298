import fc from 'fast-check';
import { expect, it } from 'vitest';
import { severitySchema, type Diagnostic } from '../diagnostics/diagnostic.js';
import { scoreOf } from './score-of.js';

const finding = (code: string, severity: Diagnostic['severity']): Diagnostic => ({
  code,
  severity,
  path: '',
  values: {},
});

it('gives a whole report without findings all points', () => {
  expect(scoreOf([], { share: 1 })).toEqual({ points: 100, missing: 0, deductions: [] });
});

it('takes off for what is missing and for each finding', () => {
  const findings = [finding('a/a', 'error'), finding('b/b', 'info'), finding('b/b', 'info')];
  expect(scoreOf(findings, { share: 0.9 })).toEqual({
    points: 84,
    missing: 10,
    deductions: [
      { code: 'a/a', severity: 'error', count: 1, points: 5 },
      { code: 'b/b', severity: 'info', count: 2, points: 1 },
    ],
  });
});

it('takes off no more than 10 points for one rule', () => {
  const findings = Array.from({ length: 50 }, () => finding('a/a', 'warning'));
  expect(scoreOf(findings, { share: 1 }).points).toBe(90);
});

it('can be recomputed from its parts', () => {
  const findings = fc.array(
    fc
      .tuple(fc.constantFrom('a/a', 'b/b', 'c/c'), fc.constantFrom(...severitySchema.options))
      .map(([code, severity]) => finding(code, severity)),
  );
  fc.assert(
    fc.property(findings, fc.double({ min: 0, max: 1, noNaN: true }), (diagnostics, share) => {
      const { points, missing, deductions } = scoreOf(diagnostics, { share });
      const lost = deductions.reduce((sum, deduction) => sum + deduction.points, missing);
      expect(points).toBe(Math.max(0, 100 - lost));
      expect(deductions.reduce((sum, { count }) => sum + count, 0)).toBe(diagnostics.length);
    }),
  );
});
