import type { ReadLabel } from '@baocao/document';
import { deepestLevel } from '../numbering/deepest-level.js';
import { formatCount } from './format-count.js';
import type { ListLevel, ListLevels } from './list-levels.js';

/** Gives paragraphs their marks, in the order of the text. */
export type LabelCounter = {
  /** The mark of the next paragraph at this place of a list; none for a list that is not there. */
  readonly next: (list: number, level: number) => ReadLabel | undefined;
};

/** A counter at the beginning of a file. */
export function createLabelCounter(levels: ListLevels): LabelCounter {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  function count(list: number, depth: number, name: string, level: ListLevel): readonly number[] {
    const current = counts.get(name) ?? [];
    const restarts = level.restarts && !begun.has(`${list} ${depth}`);
    begun.add(`${list} ${depth}`);
    const last = restarts ? undefined : current[depth];
    const next = current.slice(0, depth + 1);
    next[depth] = last === undefined ? level.start : last + 1;
    counts.set(name, next);
    return next;
  }

  /** The count of a level above, which may have no paragraph yet. */
  function written(
    list: number,
    depth: number,
    legal: boolean,
    current: readonly number[],
  ): string {
    const level = levels.find(list, depth)?.level;
    const format = legal ? 'decimal' : (level?.format ?? 'decimal');
    return formatCount(current[depth] ?? level?.start ?? 1, format);
  }

  return {
    next(list, level) {
      const depth = Math.min(Math.max(level, 0), deepestLevel);
      const found = levels.find(list, depth);
      if (found === undefined) return undefined;
      const { text, format, legal } = found.level;
      const current = count(list, depth, found.counts, found.level);
      const label =
        format === 'bullet'
          ? text
          : text.replace(/%([1-9])/gu, (_, place: string) =>
              written(list, Number(place) - 1, legal, current),
            );
      return { text: label.normalize('NFC'), level: depth };
    },
  };
}
