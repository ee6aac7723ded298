import type { Block, Report, TableCell } from '@baocao/core';
import { haiPhongReport } from './hai-phong-report.js';
import {
  cellsOf,
  tableHead,
  type ReportRow,
  type ReportSection,
  type SyntheticReport,
} from './synthetic-report.js';

/** The same words as the answers of a report on an outline: what is read back from a Word file. */
export function answeredReport({ parts }: SyntheticReport): Report {
  return haiPhongReport(parts.flatMap(({ sections }) => sections.map(blocksOf)));
}

function blocksOf({ paragraphs, items, tables }: ReportSection): Block[] {
  return [
    ...paragraphs.map(paragraph),
    {
      type: 'list',
      items: items.map(({ text, children }) => ({
        content: [{ text }],
        ...(children.length > 0 && {
          children: children.map((child) => ({ content: [{ text: child }] })),
        }),
      })),
    },
    ...tables.map(({ caption, rows }): Block => ({
      type: 'table',
      caption,
      head: tableCells(tableHead),
      rows: rows.map(tableCells),
    })),
  ];
}

function tableCells(row: ReportRow): TableCell[] {
  return cellsOf(row).map((text) => ({ paragraphs: text === '' ? [] : [paragraph(text)] }));
}

function paragraph(text: string): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', content: [{ text }] };
}
