import pdfMake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { columnShares, pageLook } from '../report/page-look.js';
import {
  cellsOf,
  isFigureColumn,
  tableHead,
  type ReportItem,
  type ReportRow,
  type ReportSection,
  type ReportTable,
  type SyntheticReport,
} from '../report/synthetic-report.js';
import type { Contender } from './contender.js';
import { fontFiles } from './font-files.js';

const { margins, gap, firstLine, textWidth, cellPadding, cellGap } = pageLook;

/** pdfmake: a definition is made for each document, since pdfmake writes into it. */
export const pdfmake: Contender = {
  prepare(report) {
    const { regular: normal, bold, italic: italics } = fontFiles;
    pdfMake.setFonts({ Tinos: { normal, bold, italics } });
    pdfMake.setUrlAccessPolicy(() => false);
    pdfMake.setLocalAccessPolicy(() => true);
    return () => pdfMake.createPdf(definitionOf(report)).getBuffer();
  },
};

function definitionOf(report: SyntheticReport): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'Tinos', fontSize: pageLook.size, lineHeight: pageLook.lineHeight },
    info: { title: report.summary, author: report.letterhead.body },
    header: (page) => (page === 1 ? '' : { text: String(page), ...centred, margin: [0, 28, 0, 0] }),
    content: [
      headOf(report),
      { text: report.name, ...centred, bold: true, margin: [0, 18, 0, 0] },
      { text: report.summary, ...centred, bold: true, margin: [0, 0, 0, gap] },
      ...report.parts.flatMap((part): Content[] => [
        { ...justified(part.heading), bold: true, headlineLevel: 1 },
        ...part.sections.flatMap(sectionOf),
      ]),
      closingOf(report),
    ],
  };
}

const centred = { alignment: 'center' } as const;

function justified(text: string) {
  const alignment = 'justify' as const;
  return { text, alignment, leadingIndent: firstLine, marginTop: gap };
}

function headOf({ letterhead }: SyntheticReport): Content {
  const { superior, body, national, motto, number, placeDate } = letterhead;
  const half = (width: number, lines: Content[]) => ({ width, stack: lines, ...centred });
  return {
    columns: [
      half(textWidth * 0.42, [superior, { text: body, bold: true }, number]),
      half(textWidth * 0.58, [
        { text: national, bold: true, fontSize: pageLook.tableSize },
        { text: motto, bold: true },
        { text: placeDate, italics: true },
      ]),
    ],
  };
}

function sectionOf({ heading, paragraphs, items, tables }: ReportSection): Content[] {
  return [
    { ...justified(heading), bold: true },
    ...paragraphs.map(justified),
    ...items.flatMap(itemOf),
    ...tables.flatMap(tableOf),
  ];
}

function itemOf({ text, children }: ReportItem): Content[] {
  return [justified(`- ${text}`), ...children.map((child) => justified(`+ ${child}`))];
}

function tableOf({ caption, rows }: ReportTable): Content[] {
  const widths = columnShares.map((share) => share * textWidth - 2 * cellPadding);
  const head = cellsOf(tableHead).map((text) => ({ text, ...centred, bold: true }));
  return [
    { text: caption, ...centred, bold: true, marginTop: gap },
    {
      fontSize: pageLook.tableSize,
      lineHeight: 1,
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0.5,
        paddingLeft: () => cellPadding,
        paddingRight: () => cellPadding,
        paddingTop: () => cellGap,
        paddingBottom: () => cellGap,
      },
      table: { headerRows: 1, widths, dontBreakRows: true, body: [head, ...rows.map(rowOf)] },
    },
  ];
}

function rowOf(row: ReportRow): TableCell[] {
  return cellsOf(row).map((text, column) =>
    isFigureColumn(column) ? { text, alignment: 'right' } : text,
  );
}

function closingOf({ recipients, post, signer }: SyntheticReport): Content {
  return {
    marginTop: 12,
    unbreakable: true,
    columns: [
      {
        fontSize: pageLook.smallSize,
        stack: [
          { text: 'Nơi nhận:', bold: true, italics: false, fontSize: 12 },
          ...recipients.map((line) => `- ${line}`),
        ],
      },
      {
        stack: [post, { text: signer, marginTop: pageLook.signatureGap }],
        ...centred,
        bold: true,
      },
    ],
  };
}
