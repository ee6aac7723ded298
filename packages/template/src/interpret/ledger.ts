import type { Diagnostic } from '@baocao/core';
import type { Furniture, FurnitureKind, Unplaced } from './interpretation.js';

/** Where each word of the file goes that is not in the report, and what there is to tell about it. */
export type Ledger = {
  readonly furniture: (kind: FurnitureKind, place: Placed) => void;
  readonly unplaced: (item: Unplaced) => void;
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly entries: {
    readonly furniture: readonly Furniture[];
    readonly unplaced: readonly Unplaced[];
    readonly diagnostics: readonly Diagnostic[];
  };
};

type Placed = { readonly path: string; readonly text: string };

/** A ledger without entries. */
export function createLedger(): Ledger {
  const furniture: Furniture[] = [];
  const unplaced: Unplaced[] = [];
  const diagnostics: Diagnostic[] = [];
  return {
    furniture(kind, { path, text }) {
      furniture.push({ kind, path, text });
    },
    unplaced(item) {
      unplaced.push(item);
    },
    tell(diagnostic) {
      diagnostics.push(diagnostic);
    },
    entries: { furniture, unplaced, diagnostics },
  };
}
