import { figure, notReported, type Report } from '@baocao/core';
import type { OfficialDocument } from '@baocao/document';
import {
  composeBlankReport,
  composeIndicatorTable,
  composeLetter,
  composeOutline,
  composeReminder,
  composeReport,
  composeSubmissionTable,
  newReport,
  type Template,
} from '@baocao/template';
import { demoDay, demoFigures, demoReminder, demoSubmissions } from './demo-round.data.js';

/** A document of the demo and the stem of its file names. */
export type DemoDocument = { readonly name: string; readonly document: OfficialDocument };

/** All documents of a round, from the letter to the figures of the units that reported. */
export function demoDocuments(template: Template, filled: Report): DemoDocument[] {
  const submissions = composeSubmissionTable(template, demoSubmissions, { on: demoDay });
  const reports = [filled, ...reportsWithFigures(template)];
  return [
    { name: '1-cong-van', document: composeLetter(template) },
    { name: '2-de-cuong', document: composeOutline(template) },
    { name: '3-bao-cao-trong', document: composeBlankReport(template, filled.unit) },
    { name: `4-bao-cao-${filled.unit}`, document: composeReport(template, filled) },
    { name: '5-cong-van-don-doc', document: composeReminder(template, demoReminder) },
    { name: '6-tinh-hinh-gui-bao-cao', document: submissions },
    { name: '7-bieu-so-lieu', document: composeIndicatorTable(template, reports) },
  ];
}

function reportsWithFigures(template: Template): Report[] {
  return Object.entries(demoFigures).map(([unit, figures]) => {
    const indicators = Object.entries(figures).map(
      ([id, value]) => [id, value === null ? notReported() : figure(value)] as const,
    );
    return { ...newReport(template, unit), indicators: Object.fromEntries(indicators) };
  });
}
