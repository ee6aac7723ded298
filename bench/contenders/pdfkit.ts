import PDFDocument from 'pdfkit';
import { columnShares, pageLook } from '../report/page-look.js';
import {
  cellsOf,
  isFigureColumn,
  tableHead,
  type ReportRow,
  type ReportSection,
  type ReportTable,
  type SyntheticReport,
} from '../report/synthetic-report.js';
import type { Contender } from './contender.js';
import { fontFiles } from './font-files.js';

const { margins, gap, firstLine, textWidth, size, tableSize, cellPadding, cellGap } = pageLook;

/** pdfkit by its own paragraphs and tables; its tables do not repeat their heads. */
export const pdfkit: Contender = {
  prepare: (report) => () => draw(report),
};

type Face = keyof typeof fontFiles;

async function draw(report: SyntheticReport): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins,
    info: { Title: report.summary, Author: report.letterhead.body },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const [face, file] of Object.entries(fontFiles)) document.registerFont(face, file);
  numberPages(document);
  drawHead(document, report);
  for (const part of report.parts) {
    drawParagraph(document, part.heading, 'bold');
    for (const section of part.sections) drawSection(document, section);
  }
  drawClosing(document, report);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function choose(document: PDFKit.PDFDocument, face: Face, fontSize: number): void {
  document.font(face).fontSize(fontSize);
  const own = document.currentLineHeight(true);
  document.lineGap(own * (pageLook.lineHeight - 1));
}

/** Above the text of each page but the first; writing there must not move what is being written. */
function numberPages(document: PDFKit.PDFDocument): void {
  let page = 1;
  document.on('pageAdded', () => {
    page += 1;
    const { x, y } = document;
    document.text(String(page), margins.left, pageLook.numberFromTop, {
      align: 'center',
      width: textWidth,
      height: margins.top,
    });
    document.x = x;
    document.y = y;
  });
}

function drawHead(document: PDFKit.PDFDocument, { letterhead, name, summary }: SyntheticReport) {
  const left = textWidth * 0.42;
  const right = textWidth - left;
  const line = (text: string, face: Face, x: number, width: number) => {
    choose(document, face, tableSize);
    document.text(text, margins.left + x, document.y, { width, align: 'center' });
  };
  line(letterhead.superior, 'regular', 0, left);
  line(letterhead.body, 'bold', 0, left);
  line(letterhead.number, 'regular', 0, left);
  const bottom = document.y;
  document.y = margins.top;
  line(letterhead.national, 'bold', left, right);
  line(letterhead.motto, 'bold', left, right);
  line(letterhead.placeDate, 'italic', left, right);
  document.y = Math.max(bottom, document.y) + 18;
  line(name, 'bold', 0, textWidth);
  line(summary, 'bold', 0, textWidth);
}

function drawParagraph(document: PDFKit.PDFDocument, text: string, face: Face = 'regular'): void {
  choose(document, face, size);
  const look = { width: textWidth, align: 'justify', indent: firstLine } as const;
  document.text(text, margins.left, document.y + gap, look);
}

function drawSection(document: PDFKit.PDFDocument, section: ReportSection): void {
  drawParagraph(document, section.heading, 'bold');
  for (const text of section.paragraphs) drawParagraph(document, text);
  for (const item of section.items) {
    drawParagraph(document, `- ${item.text}`);
    for (const child of item.children) drawParagraph(document, `+ ${child}`);
  }
  for (const table of section.tables) drawTable(document, table);
}

function drawTable(document: PDFKit.PDFDocument, { caption, rows }: ReportTable): void {
  choose(document, 'bold', size);
  document.text(caption, margins.left, document.y + gap, { width: textWidth, align: 'center' });
  choose(document, 'regular', tableSize);
  document.table({
    columnStyles: columnShares.map((share) => share * textWidth),
    defaultStyle: { border: 0.5, padding: [cellGap, cellPadding] },
    data: [
      cellsOf(tableHead).map((text) => ({
        text,
        font: { src: 'bold' },
        align: { x: 'center' } as const,
      })),
      ...rows.map(figureCells),
    ],
  });
}

function figureCells(row: ReportRow) {
  return cellsOf(row).map((text, column) =>
    isFigureColumn(column) ? { text, align: { x: 'right' } as const } : text,
  );
}

function drawClosing(document: PDFKit.PDFDocument, report: SyntheticReport): void {
  const half = textWidth / 2;
  if (document.y + 150 > pageLook.height - margins.bottom) document.addPage();
  const top = document.y + 12;
  choose(document, 'bold', 12);
  document.text('Nơi nhận:', margins.left, top, { width: half });
  choose(document, 'regular', pageLook.smallSize);
  for (const line of report.recipients) document.text(`- ${line}`, { width: half });
  choose(document, 'bold', size);
  const right = { width: half, align: 'center' } as const;
  document.text(report.post, margins.left + half, top, right);
  document.text(report.signer, document.x, document.y + pageLook.signatureGap, right);
}
