import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import type { Suppression } from '../../report/suppression-schema.js';
import { applySuppressions } from './apply-suppressions.js';

const found = (code: string, path: string, severity: Severity = 'warning'): Diagnostic => ({
  code,
  severity,
  path,
  values: {},
});
const prose = found('wording/empty-phrase', '/responses/results.communes/blocks/0');
const context = found('wording/empty-phrase', '/responses/context/blocks/0');
const figure = found('figures/sudden-change', '/indicators/communes/value', 'info');
const head = found('header/date-missing', '/header', 'error');
const all = [prose, context, figure, head];

const letStand = (code: string, target?: string): Suppression => ({
  code,
  reason: 'Theo công văn hướng dẫn.',
  until: '2023-06-30',
  ...(target === undefined ? {} : { target }),
});
const apply = (suppression: Suppression, asOf = '2023-06-30') => {
  const result = applySuppressions(all, { suppressions: [suppression] }, asOf);
  return {
    left: result.diagnostics.filter((one) => all.includes(one)),
    faults: result.diagnostics.filter((one) => !all.includes(one)).map(({ code }) => code),
    suppressed: result.suppressed.map(({ diagnostic }) => diagnostic),
  };
};

describe('applySuppressions', () => {
  it('changes nothing of a report without suppressions', () => {
    expect(applySuppressions(all, {}, '2023-06-30')).toEqual({ diagnostics: all, suppressed: [] });
  });

  it('takes out what it names: in a section, of an indicator, everywhere', () => {
    expect(apply(letStand('wording/empty-phrase', 'context'))).toEqual({
      left: [prose, figure, head],
      faults: [],
      suppressed: [context],
    });
    expect(apply(letStand('figures/sudden-change', 'communes')).suppressed).toEqual([figure]);
    expect(apply(letStand('wording/empty-phrase')).suppressed).toEqual([prose, context]);
  });

  it('holds up to its last day, and says when that is over', () => {
    expect(apply(letStand('wording/empty-phrase'), '2023-07-01')).toEqual({
      left: all,
      faults: ['suppression/expired'],
      suppressed: [],
    });
  });

  it('says when it meets nothing', () => {
    expect(apply(letStand('wording/empty-phrase', 'tasks.next')).faults).toEqual([
      'suppression/unused',
    ]);
    expect(apply(letStand('wording/no-such-rule'), '2024-01-01').faults).toEqual([
      'suppression/expired',
    ]);
  });

  it('lets no error stand, and says so', () => {
    expect(apply(letStand('header/date-missing', 'header'))).toEqual({
      left: all,
      faults: ['suppression/error-stands'],
      suppressed: [],
    });
  });
});
