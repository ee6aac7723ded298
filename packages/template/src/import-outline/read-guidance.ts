import type { GuidanceMark, LineMark } from './line-mark.js';
import { confidences, promptDraft, type PromptDraft, type SectionDraft } from './section-draft.js';
import type { SourceLine } from './source-line.js';

/** A line of guidance as it stands in the source. */
export type GuidanceLine = {
  readonly line: SourceLine;
  readonly mark: LineMark | undefined;
  readonly words: string;
  readonly confidence: number;
};

type OpenLine = { readonly prompt: PromptDraft; readonly habit: string; readonly indent: number };

/** Puts lines of guidance below a section, one below the other as their marks say. */
export type GuidanceReader = {
  /** `undefined` where the section can hold no more. */
  readonly add: (
    section: SectionDraft,
    line: GuidanceLine,
  ) => { readonly prompt: PromptDraft; readonly movedUp: boolean } | undefined;
  /** True where numbers go on a line that ends in a colon, and begin no section. */
  readonly takesNumbers: (mark: LineMark) => boolean;
  readonly reset: () => void;
};

const longestText = 5_000;
const mostSiblings = 500;
const deepest = 2;
/** A line is set in deeper than another from here on. */
const deeper = 2;

export function createGuidanceReader(): GuidanceReader {
  const stack: OpenLine[] = [];
  return {
    reset: () => {
      stack.length = 0;
    },
    takesNumbers: (mark) => {
      const low = mark.kind === 'section' && ['letter', 'arabic-bracket'].includes(mark.mark);
      const listed = stack.some(({ habit }) => habit === mark.mark);
      return low && (listed || /:$/u.test(stack.at(-1)?.prompt.text ?? ''));
    },
    add: (section, { line, mark, words, confidence }) => {
      if (words.length > longestText) return undefined;
      if (mark === undefined) {
        stack.length = 0;
        const prompt = promptDraft('paragraph', words, confidence);
        return push(section.guidance, prompt) ? { prompt, movedUp: false } : undefined;
      }
      stack.length = depthOf(stack, mark.mark, line.indent);
      const movedUp = stack.length >= deepest;
      const parent = stack[Math.min(stack.length, deepest - 1) - 1];
      const sure = movedUp ? Math.min(confidence, confidences.movedUp) : confidence;
      const prompt = promptDraft('item', words, sure);
      if (!push(parent?.prompt.children ?? section.guidance, prompt)) return undefined;
      stack.push({ prompt, habit: mark.mark, indent: line.indent });
      return { prompt, movedUp };
    },
  };
}

function push(siblings: PromptDraft[], prompt: PromptDraft): boolean {
  if (siblings.length >= mostSiblings) return false;
  siblings.push(prompt);
  return true;
}

/** Below how many of the open lines a line with this mark stands. */
function depthOf(stack: readonly OpenLine[], habit: string, indent: number): number {
  const alike = stack.findLastIndex(
    (open) => open.habit === habit && open.indent < indent + deeper,
  );
  if (alike !== -1) {
    const open = stack[alike];
    return open !== undefined && indent >= open.indent + deeper ? alike + 1 : alike;
  }
  const outer = stack.findIndex((open) => open.habit === habit);
  if (outer !== -1) return outer;
  const lower = stack.findIndex((open) => rankOf(open.habit) > rankOf(habit));
  return lower === -1 ? stack.length : lower;
}

/** A plus stands below a dash; of other marks only the author knows. */
const ranks: Partial<Record<GuidanceMark, number>> = { dash: 1, plus: 2 };

function rankOf(habit: string): number {
  return habit === 'dash' || habit === 'plus' ? (ranks[habit] ?? 0) : 1;
}
