import { figure, notReported, type Report } from '@baocao/core';
import { toText, type BlockOf } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { composeIndicatorTable } from '../src/compose/compose-indicator-table.js';
import { newReport } from '../src/new-report.js';
import { sampleTemplate, stateTemplate } from './sample-template.js';

const district: Report = {
  ...newReport(sampleTemplate, 'ben-thuy'),
  indicators: { communes: figure(0), 'regulation-share': notReported() },
};
const department = newReport(sampleTemplate, 'culture');

/** A template whose round has so many districts, and a report of each. */
function manyDistricts(count: number) {
  const units = Array.from({ length: count }, (_, place) => ({
    id: `d-${place + 1}`,
    name: `Huyện ${place + 1}`,
    kind: 'district',
  }));
  const template = { ...sampleTemplate, round: { ...sampleTemplate.round, units } };
  return { template, reports: units.map(({ id }) => newReport(template, id)) };
}

function tablesOf(count: number): readonly BlockOf<'table'>[] {
  const { template, reports } = manyDistricts(count);
  const [section] = composeIndicatorTable(template, reports).sections;
  return (section?.blocks ?? []).filter((block) => block.type === 'table');
}

describe('composeIndicatorTable', () => {
  it.each([sampleTemplate, stateTemplate])(
    'sets a row for each indicator and a column for each unit in $styleProfile',
    (template) => {
      const document = composeIndicatorTable(template, [district, department]);
      expect(document.sections.map(({ orientation }) => orientation)).toEqual(['landscape']);
      const text = toText(document);
      expect(text).toContain('BIỂU SỐ LIỆU CỦA CÁC ĐƠN VỊ 6 THÁNG ĐẦU NĂM 2023');
      expect(text).toContain(
        'TT\tChỉ tiêu\tĐơn vị tính\tHuyện Bến Thủy\tSở Văn hóa và Thể thao\n1\tSố văn bản đã ban hành\tvăn bản\t…\t…\n',
      );
    },
  );

  it('tells zero, missing, not reported and not applicable apart', () => {
    const text = toText(composeIndicatorTable(sampleTemplate, [district, department]));
    expect(text).toContain('\tTổng số xã, phường, thị trấn\txã\t0\tx\n');
    expect(text).toContain('đã ban hành quy chế\t%\tchưa có\tx\n');
    expect(text).toContain('\tSố hội nghị cán bộ, công chức đã tổ chức\thội nghị\tx\t…\n');
  });

  it('shares many units out among tables of much the same width', () => {
    expect(tablesOf(6).map(({ head }) => head.length - 3)).toEqual([6]);
    expect(tablesOf(15).map(({ head }) => head.length - 3)).toEqual([5, 5, 5]);
    const units = tablesOf(14).flatMap(({ head }) => head.slice(3));
    expect(units.map(({ paragraphs }) => paragraphs[0]?.[0]?.text)).toEqual(
      Array.from({ length: 14 }, (_, place) => `Huyện ${place + 1}`),
    );
  });

  it('numbers the tables where there are several', () => {
    expect(tablesOf(6).map(({ caption }) => caption)).toEqual([undefined]);
    expect(tablesOf(7).map(({ caption }) => caption)).toEqual(['Biểu 1/2', 'Biểu 2/2']);
  });

  it('throws for no report, an unknown unit and two reports of one unit', () => {
    expect(() => composeIndicatorTable(sampleTemplate, [])).toThrow(/at least one report/u);
    expect(() => composeIndicatorTable(sampleTemplate, [district, district])).toThrow(
      /"ben-thuy" has two reports/u,
    );
    expect(() => composeIndicatorTable(sampleTemplate, [{ ...district, unit: 'x' }])).toThrow(
      /ben-thuy, culture/u,
    );
  });
});
