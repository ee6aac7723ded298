import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphStyleOptions,
} from 'docx';
import { columnShares, pageLook } from '../report/page-look.js';
import { cellsOf, isFigureColumn, type ReportRow } from '../report/synthetic-report.js';

const { margins, size, tableSize, smallSize, gap, cellGap, cellPadding, textWidth } = pageLook;

/** Points in twentieths of a point. */
const twips = (points: number) => Math.round(points * 20);

type StyleId =
  | 'body'
  | 'heading'
  | 'centred'
  | 'centred-bold'
  | 'centred-italic'
  | 'cell'
  | 'cell-figure'
  | 'cell-head'
  | 'recipient'
  | 'signer';

const justified = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: twips(pageLook.firstLine) },
  spacing: { before: twips(gap), line: Math.round(240 * pageLook.lineHeight) },
};
const center = { alignment: AlignmentType.CENTER };
const cellSpacing = { before: twips(cellGap), after: twips(cellGap) };

const looks: Readonly<Record<StyleId, Pick<IParagraphStyleOptions, 'paragraph' | 'run'>>> = {
  body: { paragraph: justified },
  heading: { paragraph: { ...justified, keepNext: true }, run: { bold: true } },
  centred: { paragraph: center },
  'centred-bold': { paragraph: center, run: { bold: true } },
  'centred-italic': { paragraph: center, run: { italics: true } },
  cell: { paragraph: { spacing: cellSpacing }, run: { size: 2 * tableSize } },
  'cell-figure': {
    paragraph: { spacing: cellSpacing, alignment: AlignmentType.RIGHT },
    run: { size: 2 * tableSize },
  },
  'cell-head': {
    paragraph: { spacing: cellSpacing, ...center },
    run: { size: 2 * tableSize, bold: true },
  },
  recipient: { run: { size: 2 * smallSize } },
  signer: {
    paragraph: { ...center, spacing: { before: twips(pageLook.signatureGap) } },
    run: { bold: true },
  },
};

/** One paragraph in a style of its own. */
export function styledParagraph(text: string, style: StyleId): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Two columns without borders; `leftShare` of the width belongs to the left one. */
export function sideBySide(
  leftShare: number,
  left: readonly Paragraph[],
  right: readonly Paragraph[],
): Table {
  const columnWidths = [leftShare, 1 - leftShare].map((share) => twips(share * textWidth));
  const cells = [left, right].map((children) => new TableCell({ children: [...children] }));
  return new Table({
    columnWidths,
    borders: noBorders,
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

/** A bordered table whose head is repeated. */
export function borderedTable(head: ReportRow, rows: readonly ReportRow[]): Table {
  const columnWidths = columnShares.map((share) => twips(share * textWidth));
  const padding = { left: twips(cellPadding), right: twips(cellPadding) };
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((text, column) => {
        const width = { size: columnWidths[column] ?? 0, type: WidthType.DXA };
        const own = isFigureColumn(column) ? 'cell-figure' : 'cell';
        const style = tableHeader ? 'cell-head' : own;
        return new TableCell({ width, children: [styledParagraph(text, style)] });
      }),
    });
  return new Table({
    columnWidths,
    margins: padding,
    layout: TableLayoutType.FIXED,
    rows: [row(cellsOf(head), true), ...rows.map((cells) => row(cellsOf(cells), false))],
  });
}

/** A document of these parts, with the styles that they name. */
export function documentOf(children: readonly FileChild[], title: string): Document {
  const header = new Paragraph({
    style: 'centred',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return new Document({
    title,
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 2 * size } } },
      paragraphStyles: Object.entries(looks).map(([id, look]) => ({ id, name: id, ...look })),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(pageLook.width), height: twips(pageLook.height) },
            margin: {
              left: twips(margins.left),
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              header: twips(pageLook.numberFromTop),
            },
          },
        },
        headers: { default: new Header({ children: [header] }) },
        children: [...children],
      },
    ],
  });
}
