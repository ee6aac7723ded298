import {
  appliesToKind,
  indicatorsOf,
  numberOf,
  periodLabel,
  sectionAppliesTo,
  type PlacedNode,
  type Report,
} from '@baocao/core';
import { annexTitle, cell, table, type Block } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { citedDocument } from './cited-document.js';
import { figureText } from './figure-text.js';
import { reportWording } from './report-wording.js';
import { yearOf } from './year-of.js';

/** The table of the figures that the report's unit is asked for; nothing where there are none. */
export function figuresAnnex(template: Template, report: Report): Block[] {
  const { label, title, head } = reportWording.figures;
  const unitKind = template.round.units.find(({ id }) => id === report.unit)?.kind;
  const placed = indicatorsOf(template.outline).filter(
    ({ indicator, section }) =>
      appliesToKind(indicator, unitKind) && sectionAppliesTo(section, unitKind),
  );
  if (placed.length === 0) return [];
  return [
    annexTitle({
      label,
      title: `${title} ${periodLabel(report.period)}`,
      attachedTo: `(kèm theo ${citedReport(template, report)})`,
    }),
    table({
      description: title,
      head: head.map((text) => cell(text)),
      rows: placed.map(({ indicator, section }, index) => [
        cell(String(index + 1)),
        cell(indicator.label),
        cell(indicator.unit),
        cell(sectionReference(section)),
        cell(figureText(report.indicators[indicator.id], reportWording.figures), { figure: true }),
      ]),
    }),
  ];
}

function citedReport({ styleProfile, report: form }: Template, { header, period }: Report): string {
  return citedDocument(styleProfile, {
    kind: reportWording.figures.attachedTo,
    number: header.number ?? { symbol: form.symbol },
    date: header.date,
    year: yearOf(period),
  });
}

/** "II.1": the numbers of the section and those above it. */
function sectionReference(section: PlacedNode): string {
  return [...section.ancestors, section]
    .map((step) => numberOf(step).replace(/[.)]$/u, ''))
    .join('.');
}
