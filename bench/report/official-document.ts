import {
  cell,
  closing,
  heading,
  letterhead,
  list,
  listItem,
  paragraph,
  table,
  title,
  type Block,
  type OfficialDocument,
} from '@baocao/document';
import {
  cellsOf,
  isFigureColumn,
  tableHead,
  type ReportRow,
  type ReportSection,
  type ReportTable,
  type SyntheticReport,
} from './synthetic-report.js';

/** The report as our writers are given it. */
export function officialDocument(report: SyntheticReport): OfficialDocument {
  return {
    profile: 'state-2020',
    language: 'vi',
    properties: { title: report.summary, author: report.letterhead.body },
    sections: [
      {
        blocks: [
          letterheadOf(report),
          title({ name: report.name, summary: report.summary }),
          ...report.parts.flatMap((part): Block[] => [
            heading({ level: 1, text: part.heading }),
            ...part.sections.flatMap(sectionBlocks),
          ]),
          closing({
            recipients: report.recipients.map((line) => line.slice(0, -1)),
            signature: { posts: [report.post], name: report.signer },
          }),
        ],
      },
    ],
  };
}

/** The profile itself writes "Số:", the national header and the marks at the ends of lines. */
function letterheadOf({ letterhead: head }: SyntheticReport): Block {
  const [place = '', date = ''] = head.placeDate.split(', ');
  return letterhead({
    issuingBody: { superior: head.superior, name: head.body },
    number: { sequence: 7, symbol: head.number.split('/').slice(1).join('/') },
    place,
    date,
  });
}

function sectionBlocks(section: ReportSection): Block[] {
  return [
    heading({ level: 2, text: section.heading }),
    ...section.paragraphs.map((text) => paragraph(text)),
    list(
      section.items.map(({ text, children }) =>
        listItem(
          text,
          children.map((child) => listItem(child)),
        ),
      ),
    ),
    ...section.tables.map(tableOf),
  ];
}

function tableOf({ caption, rows }: ReportTable): Block {
  return table({
    description: caption,
    caption,
    head: cellsOf(tableHead).map((text) => cell(text)),
    rows: rows.map(rowCells),
  });
}

function rowCells(row: ReportRow) {
  return cellsOf(row).map((text, column) =>
    isFigureColumn(column) ? cell(text, { figure: true }) : cell(text),
  );
}
