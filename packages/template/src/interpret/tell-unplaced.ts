import { findInOutline, type Outline } from '@baocao/core';
import { excerpt } from './excerpt.js';
import { importFinding } from './import-finding.js';
import type { Ledger } from './ledger.js';

/** As many are told one by one; the list itself has them all. */
const mostTold = 100;

/** Tells each text that has no place, with the section that it may belong to. */
export function tellUnplaced({ entries, tell }: Ledger, outline: Pick<Outline, 'nodes'>): void {
  for (const { text, suggestion } of entries.unplaced.slice(0, mostTold)) {
    const placed = suggestion === undefined ? undefined : findInOutline(outline, suggestion);
    const said = excerpt(text);
    tell(
      placed?.type === 'node'
        ? importFinding({
            code: 'import/unplaced-near',
            values: { text: said, heading: excerpt(placed.node.heading) },
          })
        : importFinding({ code: 'import/unplaced', values: { text: said } }),
    );
  }
}
