import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  answerSections,
  completenessOf,
  formatDiagnostic,
  plainText,
  runsOf,
  type Report,
} from '@baocao/core';
import { readDocx, writeDocx } from '@baocao/docx';
import { writePdf } from '@baocao/pdf';
import {
  composeBlankReport,
  composeReport,
  importMessages,
  interpretReport,
  type Interpretation,
  type Template,
} from '@baocao/template';
import { fillInOffice } from './fill-in-office.js';
import { fold, pdfText } from './pdf-text.js';
import { saveInOffice } from './save-in-office.js';

const at = new Date('2023-06-10T07:30:00Z');
const prompt = '[Nhập nội dung báo cáo của đơn vị tại đây]';
const answer = 'Đơn vị đã triển khai đầy đủ, nội dung';

/** What is missing of a report after LibreOffice has opened its Word file and saved it. */
export async function lostInOffice(
  template: Template,
  report: Report,
  folder: string,
): Promise<readonly string[]> {
  const file = join(folder, `report-${report.unit}.docx`);
  writeFileSync(file, (await writeDocx(composeReport(template, report), { at })).bytes);
  const found = interpreted(template, saveInOffice(file, folder));
  const { responses, indicators, header } = found.report;
  const lost = (kind: string, before: object, after: object) => {
    const now = new Map<string, unknown>(Object.entries(after));
    return Object.entries(before)
      .filter(([id, value]) => !isDeepStrictEqual(now.get(id), value))
      .map(([id]) => `${kind} ${id} came back otherwise`);
  };
  return [
    ...lost('answer', report.responses, responses),
    ...lost('figure', report.indicators, indicators),
    ...lost('head', report.header, header),
    ...found.unplaced.map(({ text }) => `has no place: ${text}`),
  ];
}

/**
 * A person fills in the form in LibreOffice; what they typed comes back, the report is complete but
 * for its figures, and the PDF made of it says it all.
 */
export async function filledByHand(template: Template, folder: string): Promise<readonly string[]> {
  const unit = template.round.units[0]?.id ?? '';
  const source = join(folder, 'form.docx');
  const target = join(folder, 'filled.docx');
  writeFileSync(source, (await writeDocx(composeBlankReport(template, unit), { at })).bytes);
  fillInOffice({ source, target, prompt }, answer, folder);
  const { report, placements, unplaced, diagnostics } = interpreted(template, target);
  const pdf = join(folder, 'filled.pdf');
  writeFileSync(pdf, (await writePdf(composeReport(template, report), { at })).bytes);
  const text = pdfText(pdf);
  const sections = answerSections(template.outline).map(({ node }) => node.id);
  const typed = sections.map((_, place) => `${answer} ${String(place + 1)}.`);
  const { sectionCounts } = completenessOf(report, template.outline);
  return [
    ...sections
      .filter((id, place) => saidIn(report, id) !== typed[place])
      .map((id) => `${id} lost`),
    ...placements
      .filter(({ section, tier }) => sections.includes(section) && tier !== 'manifest')
      .map(({ section }) => `${section} was not found by its place`),
    ...(sectionCounts.missing + sectionCounts.empty > 0 ? ['the report is not complete'] : []),
    ...unplaced.map(({ text: left }) => `has no place: ${left}`),
    ...diagnostics.map((one) => formatDiagnostic(one, { catalogue: importMessages })),
    ...typed
      .filter((words) => !text.includes(fold(words)))
      .map((words) => `not in the PDF: ${words}`),
  ];
}

function interpreted(template: Template, file: string): Interpretation {
  const read = readDocx(readFileSync(file));
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.diagnostics[0]?.code ?? ''}`);
  return interpretReport(read.value, template);
}

function saidIn({ responses }: Report, id: string): string | undefined {
  const response = responses[id];
  return response?.kind === 'narrative' ? plainText(runsOf(response.blocks)) : undefined;
}
