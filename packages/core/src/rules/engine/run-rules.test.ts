import { describe, expect, it } from 'vitest';
import { diagnosticSchema } from '../../diagnostics/diagnostic.js';
import { exampleSubject } from '../../testing/example-subject.js';
import { partWithinWholeRule } from '../figures/part-within-whole.js';
import { otherRoundRule } from '../structure/other-round.js';
import { defineRule } from './define-rule.js';
import { runRules } from './run-rules.js';

const subject = exampleSubject({
  title: { vi: 'Sai đợt, sai số', en: 'Another round, wrong figures' },
  report: { round: 'other', indicators: { 'communes-with-regulation': 21 } },
});

describe('runRules', () => {
  it('gives the findings in the order of the rules, each a diagnostic', () => {
    const findings = runRules([partWithinWholeRule, otherRoundRule], subject);
    expect(findings.map(({ code }) => code)).toEqual([
      'figures/part-within-whole',
      'structure/other-round',
    ]);
    for (const finding of findings) expect(diagnosticSchema.parse(finding)).toEqual(finding);
  });

  it('adds severity, basis and the addresses of both places', () => {
    expect(runRules([partWithinWholeRule], subject)).toMatchObject([
      {
        severity: 'error',
        basis: partWithinWholeRule.basis,
        path: '/indicators/communes-with-regulation/value',
        address: 'Phần II, mục 2, chỉ tiêu “Số xã, phường, thị trấn đã ban hành quy chế”',
        related: [
          {
            path: '/indicators/communes/value',
            address: 'Phần II, mục 2, chỉ tiêu “Tổng số xã, phường, thị trấn”',
          },
        ],
      },
    ]);
  });

  it('lets settings change a severity, or switch a rule off', () => {
    const settings = {
      'structure/other-round': 'info',
      'figures/part-within-whole': 'off',
    } as const;
    expect(runRules([partWithinWholeRule, otherRoundRule], subject, settings)).toMatchObject([
      { code: 'structure/other-round', severity: 'info' },
    ]);
  });

  it('keeps the address that a rule gives itself', () => {
    const rule = defineRule({
      ...otherRoundRule,
      messages: { vi: 'sai', en: 'wrong' },
      check(_, tell) {
        tell({ path: '', values: {}, related: [{ path: '/round', address: 'mã đợt' }] });
      },
    });
    expect(runRules([rule], subject)[0]?.related).toEqual([{ path: '/round', address: 'mã đợt' }]);
  });
});
