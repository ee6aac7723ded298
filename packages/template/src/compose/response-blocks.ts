import {
  parseNumber,
  type Block as ReportBlock,
  type Response,
  type TableCell,
} from '@baocao/core';
import { list, paragraph, table, type Cell, type ContentBlock } from '@baocao/document';
import { reportWording } from './report-wording.js';

/** What a unit answered to one section, as blocks of the document. */
export function responseBlocks(response: Response): ContentBlock[] {
  switch (response.kind) {
    case 'narrative':
      return response.blocks.map(narrativeBlock);
    case 'none-arising':
      return [sentence(reportWording.noneArising)];
    case 'not-applicable':
      return [
        sentence(
          response.reason === ''
            ? `${reportWording.notApplicable}.`
            : `${reportWording.notApplicable}: ${response.reason}`,
        ),
      ];
  }
}

function sentence(text: string): ContentBlock {
  return paragraph(text);
}

function narrativeBlock(block: ReportBlock): ContentBlock {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.content);
    case 'list':
      return list(block.items, block.ordered === undefined ? {} : { ordered: block.ordered });
    case 'table':
      return table({
        description: block.caption ?? tableDescription(block.head),
        caption: block.caption,
        head: block.head.map((cell) => documentCell(cell)),
        rows: block.rows.map((row) =>
          row.map((cell, column) => documentCell(cell, block.head[column])),
        ),
      });
  }
}

/** What the column of the numbers of rows is called. */
const ordinalHead = /^(?:s?tt|số tt|số thứ tự)\.?$/iu;

/** A cell that holds nothing but a number stands as figures do, or as the number of its row. */
function documentCell(cell: TableCell, head?: TableCell): Cell {
  const paragraphs = cell.paragraphs.map(({ content }) => content);
  if (parseNumber(cellText(cell)) === undefined) return { paragraphs };
  const ordinal = head !== undefined && ordinalHead.test(cellText(head).trim());
  return ordinal ? { paragraphs, ordinal } : { paragraphs, figure: true };
}

function cellText(cell: TableCell): string {
  return cell.paragraphs.map(({ content }) => content.map(({ text }) => text).join('')).join(' ');
}

/** A table without a caption is described by the words of its head. */
function tableDescription(head: readonly TableCell[]): string {
  return head.map(cellText).join(', ').trim() || reportWording.table;
}
