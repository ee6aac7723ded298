import {
  blockLines,
  type ReadBlock,
  type ReadDocument,
  type ReadParagraph,
  type ReadTable,
} from '@baocao/document';

/** A paragraph or a table of the body where it stands; controls around it are opened. */
export type Piece = {
  /** Pointer into the read document. */
  readonly path: string;
  readonly block: ReadParagraph | ReadTable;
  /** A line for each paragraph, with the marks that Word counts. */
  readonly text: string;
};

/** A paragraph where it stands. */
export type Line = Piece & { readonly block: ReadParagraph };

/** The body in reading order, without what holds no words. */
export function piecesOf({ sections }: ReadDocument): readonly Piece[] {
  return sections.flatMap(({ blocks }, index) =>
    piecesIn(blocks, `/sections/${String(index)}/blocks`),
  );
}

/** The pieces of a list of blocks. */
export function piecesIn(blocks: readonly ReadBlock[], path: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const at = `${path}/${String(index)}`;
    if (block.kind === 'control') {
      pieces.push(...piecesIn(block.blocks, `${at}/blocks`));
      continue;
    }
    const text = blockLines([block]).join('\n');
    if (text.trim() !== '') pieces.push({ path: at, block, text });
  }
  return pieces;
}

/** The paragraphs of a piece: itself, or those in the cells of a table, row by row. */
export function linesOf(piece: Piece): readonly Line[] {
  if (isLine(piece)) return [piece];
  const { block, path } = piece;
  return block.kind === 'paragraph' ? [] : linesOfTable(block, path);
}

function linesOfTable({ rows }: ReadTable, path: string): readonly Line[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ blocks }, column) =>
      piecesIn(blocks, `${path}/rows/${String(row)}/cells/${String(column)}/blocks`).flatMap(
        linesOf,
      ),
    ),
  );
}

/** True for a paragraph. */
export function isLine(piece: Piece): piece is Line {
  return piece.block.kind === 'paragraph';
}
