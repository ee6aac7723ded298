import type { Outline } from '../outline/outline-schema.js';
import { isTakenUp, promisesOf, toldPairs } from '../rules/reading/promises.js';
import type { Report } from '../report/report-schema.js';
import type { Round } from '../round/round-schema.js';

/** A task or a proposal of the last period, and what this period's report says of it. */
export type CarryOverItem = {
  readonly kind: 'task' | 'proposal';
  readonly text: string;
  /** The section of the last report that it stands in. */
  readonly path: string;
  /** `unclear`: too few words to find it by. */
  readonly state: 'taken-up' | 'not-mentioned' | 'unclear';
};

/** How many tasks and proposals there were, and how many of each state. */
export type CarryOverCounts = {
  readonly all: number;
  readonly takenUp: number;
  readonly notMentioned: number;
  readonly unclear: number;
};

export function carryOverCounts(items: readonly CarryOverItem[]): CarryOverCounts {
  const count = (state: CarryOverItem['state']) =>
    items.filter((item) => item.state === state).length;
  return {
    all: items.length,
    takenUp: count('taken-up'),
    notMentioned: count('not-mentioned'),
    unclear: count('unclear'),
  };
}

const names = { task: /nhiệm vụ|phương hướng/iu, proposal: /kiến nghị|đề xuất/iu } as const;

/** What the last report set for this period, as a checklist against this one, in its order. */
export function carryOver(
  report: Report,
  previous: Report,
  { outline, round }: { readonly outline: Outline; readonly round: Round },
): CarryOverItem[] {
  const told = toldPairs(report);
  const subject = { report: previous, outline, round };
  return (['task', 'proposal'] as const).flatMap((kind) =>
    [...promisesOf(subject, names[kind])].map(({ text, path }) => {
      const taken = isTakenUp(text, told);
      const state =
        taken === undefined
          ? 'unclear'
          : taken
            ? ('taken-up' as const)
            : ('not-mentioned' as const);
      return { kind, text, path, state };
    }),
  );
}
