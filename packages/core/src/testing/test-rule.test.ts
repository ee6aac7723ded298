import { describe, expect, it } from 'vitest';
import { otherRoundRule } from '../rules/structure/other-round.js';
import type { Rule } from '../rules/engine/rule.js';
import { testRule } from './test-rule.js';

/** The errors of the tests that `testRule` declares, each once, in their order. */
function failures(rule: Rule): string[] {
  const errors: string[] = [];
  testRule(rule, {
    describe: (_, body) => {
      body();
    },
    it: (_, body) => {
      try {
        body();
      } catch (error) {
        errors.push(String(error));
      }
    },
  });
  return [...new Set(errors)];
}

const title = { vi: 'Ví dụ', en: 'An example' };
const broken = (change: Partial<Rule>): string[] => failures({ ...otherRoundRule, ...change });

describe('testRule', () => {
  it('passes a rule whose examples are right', () => {
    expect(failures(otherRoundRule)).toEqual([]);
  });

  it('wants two examples of both kinds', () => {
    const { valid, invalid } = otherRoundRule.examples;
    expect(broken({ examples: { valid, invalid: invalid.slice(1) } })).toEqual([
      expect.stringContaining('at least two valid and two invalid examples'),
    ]);
    expect(broken({ examples: { valid: [], invalid: [] } })).toEqual([
      expect.stringContaining('at least two valid and two invalid examples'),
    ]);
  });

  it('sees a rule that finds nothing, or that finds too much', () => {
    expect(broken({ check: () => undefined })).toEqual([
      expect.stringContaining('expected 1 findings, got 0'),
    ]);
    const values = { actual: 'a', expected: 'b' };
    expect(
      broken({
        check: (_, tell) => {
          tell({ path: '/round', values });
        },
      }),
    ).toEqual([expect.stringContaining('expected 0 findings, got 1')]);
  });

  it('sees an open hole', () => {
    const messages = { vi: '{actual} {expected}', en: '{actual} {expected} {more}' };
    expect(broken({ messages })).toEqual([expect.stringContaining('{more} (en) is left open')]);
  });

  it('sees a place that the report does not have, also beside the problem', () => {
    const check: Rule['check'] = ({ report, round }, tell) => {
      if (report.round === round.id) return;
      const values = { actual: '', expected: '' };
      tell({ path: '/rounds/0', values, related: [{ path: '/header/signature/posts/0/1' }] });
    };
    expect(broken({ check })).toEqual([
      expect.stringMatching(/“\/rounds\/0”.*“\/header\/signature\/posts\/0\/1”/u),
    ]);
  });

  it('sees a fix that does not mend, and one that breaks the report', () => {
    const withFix = (path: string): Rule['check'] => {
      return ({ report, round }, tell) => {
        if (report.round === round.id) return;
        const values = { actual: '', expected: '' };
        tell({ path: '/round', values, fix: { path, value: 'x' } });
      };
    };
    expect(broken({ check: withFix('/unit') })).toEqual([
      expect.stringContaining('the fix at “/unit” does not mend'),
    ]);
    expect(broken({ check: withFix('/header') })).toEqual([
      expect.stringContaining('the fix at “/header” makes no report'),
    ]);
  });

  it('sees an example that is no report', () => {
    const report = { header: { date: '2023-02-30' } };
    const { valid, invalid } = otherRoundRule.examples;
    const examples = { valid: [{ title, report }, ...valid], invalid };
    expect(broken({ examples })).toEqual([expect.stringContaining('Mend the example')]);
  });
});
