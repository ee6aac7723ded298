import {
  appliesToKind,
  formatNumber,
  indicatorsOf,
  numberOf,
  periodLabel,
  sectionAppliesTo,
  type Figure,
  type Outline,
  type PlacedNode,
  type Report,
} from '@baocao/core';
import { annexTitle, cell, table, type Block } from '@baocao/document';
import { reportWording } from './report-wording.js';

/** The table of the figures that a unit of this kind is asked for; nothing where there are none. */
export function figuresAnnex(
  outline: Outline,
  report: Report,
  unitKind: string | undefined,
): Block[] {
  const { label, title, head } = reportWording.figures;
  const placed = indicatorsOf(outline).filter(
    ({ indicator, section }) =>
      appliesToKind(indicator, unitKind) && sectionAppliesTo(section, unitKind),
  );
  if (placed.length === 0) return [];
  return [
    annexTitle({ label, title: `${title} ${periodLabel(report.period)}` }),
    table({
      description: title,
      head: head.map((text) => cell(text)),
      rows: placed.map(({ indicator, section }, index) => [
        cell(String(index + 1)),
        cell(indicator.label),
        cell(indicator.unit),
        cell(sectionReference(section)),
        cell(figureText(report.indicators[indicator.id]), { figure: true }),
      ]),
    }),
  ];
}

/** "II.1": the numbers of the section and those above it. */
function sectionReference(section: PlacedNode): string {
  return [...section.ancestors, section]
    .map((step) => numberOf(step).replace(/[.)]$/u, ''))
    .join('.');
}

function figureText(figure: Figure | undefined): string {
  const wording = reportWording.figures;
  if (figure === undefined) return wording.missing;
  if (figure.kind === 'not-reported') return wording.notReported;
  if (figure.kind === 'not-applicable') return wording.notApplicable;
  const { value } = figure;
  if (typeof value === 'boolean') return value ? wording.yes : wording.no;
  if (typeof value === 'string') return value;
  return formatNumber(value);
}
