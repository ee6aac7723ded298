import type { ReadBlock, ReadDocument, ReadParagraph } from '@baocao/document';

/** The words of a Word file on lines of their own, and which paragraph each of them is. */
export type WordText = {
  readonly text: string;
  /** RFC 6901 pointer to the paragraph that holds a place of the text. */
  readonly pathAt: (offset: number) => string | undefined;
};

type Line = { readonly text: string; readonly path: string };

/** The paragraphs of a Word file in reading order, those of tables and controls among them. */
export function wordText({ sections }: ReadDocument): WordText {
  const lines = sections.flatMap(({ blocks }, at) =>
    blocksLines(blocks, `/sections/${String(at)}/blocks`),
  );
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const pathAt = (offset: number) => lines[starts.findLastIndex((start) => start <= offset)]?.path;
  return { text: lines.map(({ text }) => text).join('\n'), pathAt };
}

function blocksLines(blocks: readonly ReadBlock[], path: string): Line[] {
  return blocks.flatMap((block, at) => blockLines(block, `${path}/${String(at)}`));
}

function blockLines(block: ReadBlock, path: string): Line[] {
  if (block.kind === 'paragraph') return [{ text: wordsOf(block), path }];
  if (block.kind === 'control') return blocksLines(block.blocks, `${path}/blocks`);
  return block.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      blocksLines(cell.blocks, `${path}/rows/${String(row)}/cells/${String(column)}/blocks`),
    ),
  );
}

/** One line: a break within a paragraph is a blank to who reads it. */
function wordsOf({ runs }: ReadParagraph): string {
  return runs.map(({ text }) => text.replace(/\n/gu, ' ')).join('');
}
