import { rankOf, type LineMark } from './line-mark.js';
import type { SectionDraft } from './section-draft.js';

type OpenSection = {
  readonly section: SectionDraft;
  readonly habit: string;
  readonly rank: number;
  readonly ordinal: number;
};

/** Where a new section goes: how deep, and the number it has and should have. */
export type SectionStep = {
  readonly depth: number;
  readonly habit: string;
  readonly rank: number;
  readonly found: number | undefined;
  readonly expected: number;
};

/** The sections that are open, from the part inwards. */
export type SectionStack = {
  readonly current: () => OpenSection | undefined;
  readonly parentAt: (depth: number) => OpenSection | undefined;
  readonly uses: (mark: LineMark) => boolean;
  readonly step: (mark: LineMark | undefined, outlineLevel: number | undefined) => SectionStep;
  readonly open: (step: SectionStep, section: SectionDraft) => void;
};

/**
 * Finds the depth of a section by its habit of numbering: one that is open already goes on there, a
 * new one begins one level deeper, above all that rank lower.
 */
export function createSectionStack(): SectionStack {
  const stack: OpenSection[] = [];
  return {
    current: () => stack.at(-1),
    parentAt: (depth) => stack[depth - 1],
    uses: (mark) => mark.kind === 'section' && stack.some(({ habit }) => habit === mark.mark),
    step: (mark, outlineLevel) => {
      const numbered = mark?.kind === 'section' ? mark : undefined;
      const habit = numbered?.mark ?? `style-${outlineLevel ?? 0}`;
      // Styles rank among the numbers as their usual ones do: I., 1., a).
      const rank = numbered === undefined ? 2 + (outlineLevel ?? 0) : rankOf(numbered.mark);
      const known = stack.findIndex((open) => open.habit === habit);
      const above = stack.findIndex((open) => open.rank > rank);
      const depth = known === -1 ? (above === -1 ? stack.length : above) : known;
      const before = known === -1 ? 0 : (stack[known]?.ordinal ?? 0);
      return { depth, habit, rank, found: numbered?.ordinal, expected: before + 1 };
    },
    open: ({ depth, habit, rank, found, expected }, section) => {
      stack.length = depth;
      stack.push({ section, habit, rank, ordinal: found ?? expected });
    },
  };
}
