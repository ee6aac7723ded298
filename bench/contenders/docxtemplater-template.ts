import { Packer } from 'docx';
import { tableHead, type ReportRow, type SyntheticReport } from '../report/synthetic-report.js';
import { docxClosing, docxHead } from './docx-frame.js';
import { borderedTable, documentOf, styledParagraph } from './docx-parts.js';

/** The loop stands in the first and in the last cell of the row that it repeats. */
const templateRow: ReportRow = {
  order: '{#rows}{order}',
  unit: '{unit}',
  meetings: '{meetings}',
  people: '{people}',
  note: '{note}{/rows}',
};

/** The Word file that docxtemplater fills. Head and closing are the template's own words; what the report holds is filled in. */
export function docxtemplaterTemplate(report: SyntheticReport): Promise<Uint8Array> {
  const body = (...lines: string[]) => lines.map((line) => styledParagraph(line, 'body'));
  const children = [
    ...docxHead({ ...report, summary: '{summary}' }),
    ...body('{#parts}'),
    styledParagraph('{heading}', 'heading'),
    ...body('{#sections}'),
    styledParagraph('{heading}', 'heading'),
    ...body('{#paragraphs}', '{.}', '{/paragraphs}'),
    ...body('{#items}', '- {text}', '{#children}', '+ {.}', '{/children}', '{/items}'),
    ...body('{#tables}'),
    styledParagraph('{caption}', 'centred-bold'),
    borderedTable(tableHead, [templateRow]),
    ...body('{/tables}', '{/sections}', '{/parts}'),
    docxClosing(report),
  ];
  return Packer.pack(documentOf(children, 'Báo cáo'), 'uint8array');
}
