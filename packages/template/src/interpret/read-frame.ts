import type { Round } from '@baocao/core';
import { isAnnexLine, type BodyZones, type Zone } from './body/body-zones.js';
import { readClosing } from './closing/read-closing.js';
import { readHead } from './head/read-head.js';
import { readTitle } from './head/read-title.js';
import { importFinding } from './import-finding.js';
import type { Ledger } from './ledger.js';
import { isLine, linesOf, type Line, type Piece } from './piece.js';
import type { FoundFrame } from './report-header.js';

/** Reads what stands around the sections: head, title, end and the title of the annex. */
export function readFrame(
  pieces: readonly Piece[],
  { zones, tables }: { readonly zones: BodyZones; readonly tables: ReadonlySet<Piece> },
  { units }: Pick<Round, 'units'>,
  ledger: Ledger,
): FoundFrame {
  const linesIn = ({ start, end }: Zone): readonly Line[] =>
    pieces
      .slice(start, end)
      .filter((piece) => !tables.has(piece))
      .flatMap(linesOf);
  const superiors = units.flatMap(({ name, superior = name }) => [superior, name]);
  const [head, title, closing] = [
    linesIn(zones.head),
    linesIn(zones.title),
    linesIn(zones.closing),
  ];
  if (head.length === 0)
    ledger.tell(importFinding({ code: 'import/head-missing', path: '/header', values: {} }));
  const annex = pieces.slice(zones.annex.start).filter((piece) => !tables.has(piece));
  sortAnnex(annex, ledger);
  return {
    head: head.length === 0 ? undefined : readHead(head, superiors, ledger),
    title: title.length === 0 ? undefined : readTitle(title, ledger),
    closing: closing.length === 0 ? undefined : readClosing(closing, ledger),
  };
}

function sortAnnex(pieces: readonly Piece[], { furniture, unplaced }: Ledger): void {
  for (const piece of pieces) {
    const { path, text } = piece;
    if (isLine(piece) && isAnnexLine(text)) furniture('annex', piece);
    else unplaced({ path, text, reason: 'after-sections' });
  }
}
