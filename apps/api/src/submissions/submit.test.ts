import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { findingsBeforeSigning } from '@baocao/template';
import { narrative } from '@baocao/core';
import { expect, it } from 'vitest';
import { demoReport } from '../seed/demo-report.js';
import { checkSubmittable } from './submit.js';

const on = '2023-06-12';
const good = demoReport(haiPhongTemplate, 'le-chan', 3);
const responses = {
  ...good.responses,
  context: narrative('Quận có 08 phường; số liệu 6 tháng đầu năm 2022.'),
};
const warned = { ...good, responses };

it('takes a good report as it is', () => {
  expect(checkSubmittable({ report: good, on }, haiPhongTemplate)).toEqual([]);
});

it('takes one with warnings only with a reason for each, and keeps the reasons', () => {
  const found = findingsBeforeSigning(warned, haiPhongTemplate, { on });
  const warnings = found.filter(({ severity }) => severity === 'warning');
  expect(warnings).not.toEqual([]);
  expect(() => checkSubmittable({ report: warned, on }, haiPhongTemplate)).toThrow();
  const bare = warnings.map(({ code, path }) => ({ code, path }));
  expect(() =>
    checkSubmittable({ report: warned, acknowledged: bare, on }, haiPhongTemplate),
  ).toThrow();
  const acknowledged = bare.map((one) => ({ ...one, note: 'đã đối chiếu' }));
  expect(checkSubmittable({ report: warned, acknowledged, on }, haiPhongTemplate)).toEqual(
    acknowledged,
  );
});
