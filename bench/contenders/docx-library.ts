import { Packer, type FileChild } from 'docx';
import {
  tableHead,
  type ReportItem,
  type ReportSection,
  type SyntheticReport,
} from '../report/synthetic-report.js';
import type { Contender } from './contender.js';
import { docxClosing, docxHead } from './docx-frame.js';
import { borderedTable, documentOf, styledParagraph } from './docx-parts.js';

/** The `docx` library alone, from paragraphs to file; its objects serve one document only. */
export const docxLibrary: Contender = {
  prepare: (report) => () =>
    Packer.pack(documentOf(childrenOf(report), report.summary), 'uint8array'),
};

function childrenOf(report: SyntheticReport): readonly FileChild[] {
  return [
    ...docxHead(report),
    ...report.parts.flatMap((part) => [
      styledParagraph(part.heading, 'heading'),
      ...part.sections.flatMap(sectionOf),
    ]),
    docxClosing(report),
  ];
}

function sectionOf({ heading, paragraphs, items, tables }: ReportSection): FileChild[] {
  return [
    styledParagraph(heading, 'heading'),
    ...paragraphs.map((text) => styledParagraph(text, 'body')),
    ...items.flatMap(itemOf),
    ...tables.flatMap(({ caption, rows }) => [
      styledParagraph(caption, 'centred-bold'),
      borderedTable(tableHead, rows),
    ]),
  ];
}

function itemOf({ text, children }: ReportItem): FileChild[] {
  return [`- ${text}`, ...children.map((child) => `+ ${child}`)].map((line) =>
    styledParagraph(line, 'body'),
  );
}
