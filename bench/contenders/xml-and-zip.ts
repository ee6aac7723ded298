import { strToU8, zipSync } from 'fflate';
import {
  cellsOf,
  tableHead,
  type ReportItem,
  type ReportRow,
  type ReportSection,
  type SyntheticReport,
} from '../report/synthetic-report.js';
import type { Contender } from './contender.js';

/** The floor of any DOCX: the XML of the body put together as text, and zipped. */
export const xmlAndZip: Contender = {
  prepare: (report) => () =>
    Promise.resolve(
      zipSync({
        '[Content_Types].xml': strToU8(contentTypes),
        '_rels/.rels': strToU8(relationships),
        'word/document.xml': strToU8(bodyOf(report)),
      }),
    ),
};

const schemas = 'http://schemas.openxmlformats.org';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const contentTypes =
  `${declaration}<Types xmlns="${schemas}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`;

const relationships =
  `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" ` +
  `Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function bodyOf(report: SyntheticReport): string {
  const { superior, body, national, motto, number, placeDate } = report.letterhead;
  const head = sideBySide([superior, body, number], [national, motto, placeDate]);
  const recipients = ['Nơi nhận:', ...report.recipients.map((line) => `- ${line}`)];
  const text = report.parts.map(
    (part) => paragraph(part.heading, 'heading') + part.sections.map(sectionOf).join(''),
  );
  return (
    `${declaration}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>` +
    `${head}${paragraph(report.name, 'title')}${paragraph(report.summary, 'title')}` +
    `${text.join('')}${sideBySide(recipients, [report.post, report.signer])}` +
    '<w:p/></w:body></w:document>'
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function paragraph(text: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function sectionOf({ heading, paragraphs, items, tables }: ReportSection): string {
  return (
    paragraph(heading, 'heading') +
    paragraphs.map((text) => paragraph(text, 'body')).join('') +
    items.map(itemOf).join('') +
    tables
      .map(
        ({ caption, rows }) => paragraph(caption, 'title') + table([tableHead, ...rows].map(rowOf)),
      )
      .join('')
  );
}

function itemOf({ text, children }: ReportItem): string {
  return (
    paragraph(`- ${text}`, 'body') +
    children.map((child) => paragraph(`+ ${child}`, 'body')).join('')
  );
}

function rowOf(row: ReportRow): readonly string[] {
  return cellsOf(row).map((text) => paragraph(text, 'cell'));
}

function sideBySide(left: readonly string[], right: readonly string[]): string {
  const cell = (lines: readonly string[]) => lines.map((line) => paragraph(line, 'head')).join('');
  return table([[cell(left), cell(right)]]);
}

/** Rows of cells that are XML already. */
function table(rows: readonly (readonly string[])[]): string {
  const columns = '<w:gridCol w:w="1800"/>'.repeat(rows[0]?.length ?? 0);
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}
