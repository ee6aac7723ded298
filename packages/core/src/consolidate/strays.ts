import type { Diagnostic, MessageValue } from '../diagnostics/diagnostic.js';
import { consolidationDiagnostic } from './consolidation-diagnostic.js';

const severities = {
  'consolidation/no-place': 'warning',
  'consolidation/not-asked': 'warning',
  // Somebody wanted it so.
  'consolidation/left-out': 'info',
} as const;
type StrayCode = keyof typeof severities;

/** More units than these are counted, not named. */
const mostNames = 6;

/** What units give that cannot be taken in, place by place, so that many units make one problem. */
export class Strays {
  readonly #orders = new Map<string, { code: StrayCode; path: string; orders: number[] }>();

  note(code: StrayCode, path: string, order: number): void {
    const known = this.#orders.get(`${code} ${path}`);
    if (known === undefined) this.#orders.set(`${code} ${path}`, { code, path, orders: [order] });
    else known.orders.push(order);
  }

  /** One diagnostic a place, the same whatever came first. */
  diagnostics(nameOf: (order: number) => string): Diagnostic[] {
    return [...this.#orders.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { code, path, orders }]) =>
        consolidationDiagnostic(code, severities[code], path, {
          unit: unitsInWords(orders, nameOf),
        }),
      );
  }
}

function unitsInWords(orders: readonly number[], nameOf: (order: number) => string): MessageValue {
  const count = String(orders.length);
  if (orders.length > mostNames) return { vi: `${count} đơn vị`, en: `${count} units` };
  return orders
    .toSorted((a, b) => a - b)
    .map(nameOf)
    .join(', ');
}
