import type { ServedDeps } from '../served-deps.js';

type Log = ServedDeps['log'];

/**
 * Holds back what is logged in a transaction until it is told: a transaction that fails has done
 * nothing, and the log, which others compare the database with, says nothing of it.
 */
export function heldLog(log: Log): { readonly log: Log; readonly tell: () => void } {
  const held: Parameters<Log>[0][] = [];
  return {
    log: (entry) => {
      held.push(entry);
    },
    tell: () => {
      for (const entry of held.splice(0)) log(entry);
    },
  };
}
