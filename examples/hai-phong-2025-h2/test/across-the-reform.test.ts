import { figure, type Report } from '@baocao/core';
import { consolidate } from '@baocao/core/consolidate';
import { toText } from '@baocao/document';
import {
  composeConsolidatedReport,
  consolidatedHead,
  newReport,
  type Template,
} from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { expect, it } from 'vitest';
import { haiPhong2025 } from '../src/template.data.js';

const before: Template = {
  ...haiPhongTemplate,
  round: { ...haiPhongTemplate.round, period: { kind: 'half-year', year: 2025, half: 1 } },
};
/** A department outlives the reform; the communes of the example are joined by it. */
const department = haiPhongTemplate.round.units.find(({ id }) => id === 'so-noi-vu');
if (department === undefined) throw new Error('There is no department in the round of 2023.');
const now: Template = {
  ...haiPhong2025,
  round: { ...haiPhong2025.round, units: [...haiPhong2025.round.units, department] },
};

async function wholeOf(template: Template, figures: Readonly<Record<string, number>>) {
  const { outline, round } = template;
  const reports = Object.entries(figures).map(([unit, count]): Report => ({
    ...newReport(template, unit),
    period: round.period,
    indicators: { 'inspections-held': figure(count) },
  }));
  return consolidate({ outline, round, head: consolidatedHead(template) }, reports);
}

const textOf = async (template: Template, figures: Readonly<Record<string, number>>) => {
  const earlier = [await wholeOf(before, { 'le-chan': 40, 'so-noi-vu': 5 })];
  const made = await wholeOf(template, figures);
  return toText(composeConsolidatedReport(template, made, { earlier }));
};

it('marks a comparison across 1 July 2025, and makes it of the units that stayed', async () => {
  const text = await textOf(now, { 'phuong-le-chan': 11, 'so-noi-vu': 7 });
  // Of 18 inspections now and 45 before, those of the department alone stand side by side.
  expect(text).toMatch(/\n8\t[^\n]*kiểm tra, giám sát[^\n]*\t18\t7\t5\t\+2 \(\+40 %\)\n/u);
  expect(text).toContain(
    '(*) Từ ngày 01/7/2025 có sắp xếp đơn vị theo Nghị quyết số 203/2025/QH15',
  );
  expect(text).toContain('chỉ tính 1/115 đơn vị giữ nguyên, đổi tên hoặc được nhập nguyên vẹn');
});

it('compares no commune with a district', async () => {
  const text = await textOf(haiPhong2025, { 'phuong-le-chan': 11 });
  expect(text).toMatch(/\n8\t[^\n]*kiểm tra, giám sát[^\n]*\t11\t…\t…\t\n/u);
  expect(text).toContain('Không có đơn vị nào so sánh được với 6 tháng đầu năm 2025.');
});
