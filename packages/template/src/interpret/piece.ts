import {
  blockLines,
  type ReadBlock,
  type ReadDocument,
  type ReadParagraph,
  type ReadTable,
} from '@baocao/document';
import type { Place } from './find-places.js';
import type { PlaceFinder } from './place-finder.js';

/** A paragraph or a table of the body where it stands; controls around it are opened. */
export type Piece = {
  /** Pointer into the read document. */
  readonly path: string;
  readonly block: ReadParagraph | ReadTable;
  /** A line for each paragraph, with the marks that Word counts. */
  readonly text: string;
  /** The place to fill in that it stands in; of places within one another, the innermost. */
  readonly place: Place | undefined;
};

/** A paragraph where it stands. */
export type Line = Piece & { readonly block: ReadParagraph };

/** The body in reading order, without what holds no words. */
export function piecesOf({ sections }: ReadDocument, placeAt: PlaceFinder): readonly Piece[] {
  return sections.flatMap(({ blocks }, index) =>
    piecesIn(blocks, { path: `/sections/${String(index)}/blocks`, place: undefined }, placeAt),
  );
}

type Surroundings = Pick<Piece, 'path' | 'place'>;

/** The pieces of a list of blocks that stands in a place or in none. */
function piecesIn(
  blocks: readonly ReadBlock[],
  { path, place: around }: Surroundings,
  placeAt: PlaceFinder = () => undefined,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const at = `${path}/${String(index)}`;
    const place = placeAt(at) ?? around;
    if (block.kind === 'control') {
      const inside = piecesIn(block.blocks, { path: `${at}/blocks`, place }, placeAt);
      for (const piece of inside) pieces.push(piece);
      continue;
    }
    const text = blockLines([block]).join('\n');
    if (text.trim() !== '') pieces.push({ path: at, block, text, place });
  }
  return pieces;
}

/** The paragraphs of a piece: itself, or those in the cells of a table, row by row. */
export function linesOf(piece: Piece): readonly Line[] {
  if (isLine(piece)) return [piece];
  const { block } = piece;
  return block.kind === 'paragraph' ? [] : linesOfTable(block, piece);
}

function linesOfTable({ rows }: ReadTable, { path, place }: Surroundings): readonly Line[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ blocks }, column) => {
      const list = `${path}/rows/${String(row)}/cells/${String(column)}/blocks`;
      return piecesIn(blocks, { path: list, place }).flatMap(linesOf);
    }),
  );
}

/** True for a paragraph. */
export function isLine(piece: Piece): piece is Line {
  return piece.block.kind === 'paragraph';
}
