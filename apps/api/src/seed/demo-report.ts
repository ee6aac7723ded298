import {
  answerSections,
  appliesToKind,
  figure,
  indicatorsOf,
  lastDay,
  narrative,
  sectionAppliesTo,
  type Figure,
  type Indicator,
  type Report,
} from '@baocao/core';
import { newReport, type Template } from '@baocao/template';

/**
 * An invented report of a unit, whole and without errors, to fill a round that is only shown. The
 * same unit and size always give the same report.
 * @param size - what its counts are sized by, 1 or more
 */
export function demoReport(template: Template, unit: string, size: number): Report {
  const { outline, round } = template;
  const begun = newReport(template, unit);
  const own = round.units.find(({ id }) => id === unit);
  const sections = answerSections(outline).filter((one) => sectionAppliesTo(one, own?.kind));
  const indicators = indicatorsOf(outline).filter(
    ({ indicator, section }) =>
      appliesToKind(indicator, own?.kind) && sectionAppliesTo(section, own?.kind),
  );
  const all = indicators.map(({ indicator }) => indicator);
  return {
    ...begun,
    header: {
      ...begun.header,
      number: { sequence: size, symbol: template.report.symbol },
      date: lastDay(round.deadline),
      signature: { ...begun.header.signature, name: 'Nguyễn Văn An' },
    },
    responses: Object.fromEntries(
      sections.map(({ node }) => [node.id, narrative(demoText(own?.name ?? unit, size))]),
    ),
    indicators: Object.fromEntries(
      indicators.map(({ indicator }) => [indicator.id, demoFigure(indicator, all, size)]),
    ),
  };
}

function demoText(unit: string, size: number): string {
  return `${unit} đã triển khai đầy đủ các nội dung được giao, tổ chức ${String(size + 2)} cuộc làm việc với cơ sở; kết quả được thông báo công khai và cán bộ, Nhân dân đồng tình.`;
}

/** A sum is as large as its parts together, a share is that of its two figures. */
function demoFigure(indicator: Indicator, all: readonly Indicator[], size: number): Figure {
  switch (indicator.valueType) {
    case 'count':
      return figure(demoCount(indicator, size));
    case 'money':
      return figure(demoCount(indicator, size) * 1_000_000);
    case 'percentage':
      return figure(demoShare(indicator, all, size));
    case 'text':
      return figure('Có');
    case 'yes-no':
      return figure(true);
  }
}

function demoCount({ sumOf }: Indicator, size: number): number {
  return size * (sumOf?.length ?? 1);
}

function demoShare({ ratio }: Indicator, all: readonly Indicator[], size: number): number {
  const countOf = (id: string | undefined) => {
    const found = all.find((one) => one.id === id);
    return found === undefined ? size : demoCount(found, size);
  };
  return Math.round((10_000 * countOf(ratio?.numerator)) / countOf(ratio?.denominator)) / 100;
}
