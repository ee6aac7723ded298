import { figure, narrative, noneArising, type Report } from '@baocao/core';
import { consolidate } from '@baocao/core/consolidate';
import { sampleReport } from '@baocao/core/testing';
import { toText } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { composeConsolidatedReport, consolidatedHead, type Template } from '../src/index.js';
import { sampleTemplate } from './sample-template.js';

const units = ['A', 'B', 'C'].map((letter, place) => ({
  id: letter.toLowerCase(),
  name: `Huyện ${letter}`,
  kind: 'district',
  area: place === 0 ? 'Nội thành' : 'Ngoại thành',
}));
const template: Template = {
  ...sampleTemplate,
  round: {
    ...sampleTemplate.round,
    units: [...units, { id: 'd', name: 'Sở D', kind: 'department' }],
  },
};

const reportOf = (unit: string, strikes: number, more: Partial<Report> = {}): Report => ({
  ...sampleReport,
  unit,
  responses: {
    context: narrative(`Tình hình của ${unit} ổn định.`),
    'results.strikes': noneArising(),
  },
  indicators: { strikes: figure(strikes) },
  ...more,
});

const made = await consolidate(
  { outline: template.outline, round: template.round, head: consolidatedHead(template) },
  [reportOf('a', 2), reportOf('b', 1_000), reportOf('d', 3)],
);
const text = (options = {}) =>
  toText(composeConsolidatedReport(template, made, options)).replace(/\s+/gu, ' ');

describe('composeConsolidatedReport', () => {
  it('tells whose reports came, by kind, and whose did not', () => {
    expect(text()).toContain('đã nhận được báo cáo của 3/4 đơn vị');
    expect(text()).toContain('Còn 1 đơn vị chưa gửi báo cáo: Huyện C.');
  });

  it('has what the units say, and where nobody does so', () => {
    expect(text()).toContain('Huyện A: Tình hình của a ổn định.');
    expect(text()).toContain('Chưa có đơn vị nào báo cáo nội dung này.');
  });

  it('has the figures in landscape, in all, by kind and by area', () => {
    const { sections } = composeConsolidatedReport(template, made);
    expect(sections.map(({ orientation }) => orientation)).toEqual([
      undefined,
      'landscape',
      'landscape',
    ]);
    const row = /Số vụ đình công, ngừng việc tập thể vụ (\S+ \S+ \S+ \S+)/u.exec(text());
    expect(row?.[1]).toBe('1.005 1.002 3 3/4');
    expect(text()).toContain('Nội thành');
  });

  it('sets figures beside earlier ones', () => {
    const before = reportOf('x', 900, { period: { kind: 'half-year', year: 2022, half: 2 } });
    expect(text({ earlier: [before] })).toContain('1.005 900 +105 (+11,7 %)');
  });

  it('names sources where they are wanted', () => {
    const source = '(Nguồn: Báo cáo số 09-BC/BCĐ ngày 12/6/2023 của Huyện A)';
    expect(text()).not.toContain('Nguồn');
    expect(text({ showSources: true })).toContain(source);
  });

  it('is addressed as the template says, and signed with the letterhead of the issuing body', () => {
    const header = { ...consolidatedHead(template).header, addressees: ['Thường trực Thành ủy'] };
    const own = {
      ...template,
      consolidated: { unit: 'city', subject: 'kết quả', header, symbol: 'BC/BCĐ' },
    };
    expect(consolidatedHead(own)).toMatchObject({ unit: 'city', subject: 'kết quả' });
    const report = { ...made.report, ...consolidatedHead(own) };
    const printed = toText(composeConsolidatedReport(own, { ...made, report }));
    expect(printed).toContain('Thường trực Thành ủy');
    expect(printed).toContain('BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ');
  });
});
