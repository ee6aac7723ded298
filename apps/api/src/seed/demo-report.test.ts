import { runRules } from '@baocao/core';
import { recommendedRules } from '@baocao/core/rules';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import { demoReport } from './demo-report.js';

const { outline, round, ruleSettings } = haiPhongTemplate;

it.each(round.units.map(({ id }, index) => [id, index + 1] as const))(
  'makes a report of %s without errors',
  (unit, size) => {
    const report = demoReport(haiPhongTemplate, unit, size);
    const found = runRules(recommendedRules, { report, outline, round }, ruleSettings);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
