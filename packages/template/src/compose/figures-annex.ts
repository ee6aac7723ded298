import {
  appliesToKind,
  indicatorsOf,
  periodLabel,
  sectionAppliesTo,
  type PlacedIndicator,
  type Report,
} from '@baocao/core';
import { annexTitle, cell, table, type Block } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { citedDocument } from './cited-document.js';
import { figureText } from './figure-text.js';
import { reportWording } from './report-wording.js';
import { sectionReference } from './section-reference.js';
import { yearOf } from './year-of.js';

/**
 * The table of the figures that the report's unit is asked for, and of those that it tells without
 * being asked; nothing where there are none.
 */
export function figuresAnnex(template: Template, report: Report): Block[] {
  const { label, title, head } = reportWording.figures;
  const unitKind = template.round.units.find(({ id }) => id === report.unit)?.kind;
  const isAsked = ({ indicator, section }: PlacedIndicator) =>
    appliesToKind(indicator, unitKind) && sectionAppliesTo(section, unitKind);
  const placed = indicatorsOf(template.outline).filter(
    (one) => isAsked(one) || Object.hasOwn(report.indicators, one.indicator.id),
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
        cell(String(index + 1), { ordinal: true }),
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
