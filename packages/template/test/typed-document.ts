import type { ReadBlock, ReadDocument, ReadRun } from '@baocao/document';

/** A line as somebody types it by hand: words, in bold between asterisks, in the middle after ">". */
export type TypedLine = string | ReadBlock;

/** A Word file typed by hand, as the reader gives it: no styles, no numbering, no marks of ours. */
export function typedDocument(...lines: readonly TypedLine[]): ReadDocument {
  return {
    properties: { custom: [] },
    sections: [{ orientation: 'portrait', blocks: lines.map(typedBlock) }],
    regions: [],
    bookmarks: [],
    customXml: [],
  };
}

function typedBlock(line: TypedLine): ReadBlock {
  if (typeof line !== 'string') return line;
  const isCentred = line.startsWith('>');
  const words = isCentred ? line.slice(1) : line;
  return {
    kind: 'paragraph',
    ...(isCentred && { align: 'center' as const }),
    runs: words.split('*').flatMap((text, place): ReadRun[] => {
      if (text === '') return [];
      return [place % 2 === 1 ? { text, bold: true } : { text }];
    }),
  };
}

/** A table with lines, its cells as text. */
export function typedTable(...rows: readonly (readonly string[])[]): ReadBlock {
  return {
    kind: 'table',
    bordered: true,
    rows: rows.map((cells) => ({
      head: false,
      cells: cells.map((text) => ({ span: 1, blocks: [typedBlock(text)] })),
    })),
  };
}
