import type { Loss, LossKind } from '@baocao/document';
import type { Budget } from './budget.js';

/** Gathers what is not kept, in the order in which it is met. */
export type LossReport = {
  readonly tell: (kind: LossKind, path: string, text: string) => void;
  readonly losses: readonly Loss[];
};

/** A report without losses. */
export function createLossReport(budget: Budget): LossReport {
  const losses: Loss[] = [];
  return {
    losses,
    tell(kind, path, text) {
      budget.take('lossCharacters', text.length);
      losses.push({ kind, path, text: text.normalize('NFC') });
    },
  };
}
