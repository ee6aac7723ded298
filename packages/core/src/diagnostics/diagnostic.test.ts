import { describe, expect, it } from 'vitest';
import { diagnosticSchema, hasErrors, type Diagnostic } from './diagnostic.js';

const warning: Diagnostic = { code: 'wording/dash', severity: 'warning', path: '', values: {} };

describe('hasErrors', () => {
  it('is true only for what stops a submission', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, { ...warning, severity: 'error' }])).toBe(true);
  });
});

describe('diagnosticSchema', () => {
  it.each(['figures/totals-match-parts', 'json/malformed'])('takes the code %s', (code) => {
    expect(diagnosticSchema.safeParse({ ...warning, code }).success).toBe(true);
  });

  it.each(['malformed', 'Figures/x', 'a/b/c', ''])('refuses the code "%s"', (code) => {
    expect(diagnosticSchema.safeParse({ ...warning, code }).success).toBe(false);
  });

  it('takes every kind of value', () => {
    const values = { a: 1, b: 'x', c: { date: '2023-05-25' }, d: { vi: 'một', en: 'one' } };
    expect(diagnosticSchema.parse({ ...warning, values }).values).toEqual(values);
  });
});
