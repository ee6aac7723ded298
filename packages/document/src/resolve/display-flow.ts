import { styledWidth } from '../style/styled-width.js';
import type { ResolveContext } from './resolve-context.js';
import type { TextFlow } from './resolved-document.js';
import { textFlow, type TextSource } from './text-flow.js';

/** The search for a width ends at this, in millimetres. */
const precision = 0.2;
/** How much wider than it must be a column may stay: a longer first line reads better than a longer last one. */
const ease = 1.05;
/** Millimetres on either side, for the rounding of the writers. */
const slack = 0.3;

/**
 * One centred paragraph of the head, the title or the signature, in a column of so many
 * millimetres: it takes no more lines than it must, and leaves no word alone on the last one.
 */
export function displayFlow(
  context: ResolveContext,
  source: TextSource,
  column: number = context.width,
): TextFlow {
  const flow = textFlow(context, source);
  const words = flow.runs.flatMap(({ text }) => wordsOf(text));
  const width = (text: string) => styledWidth(context.profile, source.style, text);
  const inset = (column - balancedWidth(words.map(width), width(' '), column)) / 2 - slack;
  return inset > slack ? { ...flow, inset } : flow;
}

/** About how wide the longest line of such a paragraph is, in millimetres. */
export function widestLine(
  { style, runs, inset = 0 }: TextFlow,
  { profile, width }: ResolveContext,
  column: number = width,
): number {
  const words = runs.map(({ text }) => text).join('');
  return Math.min(styledWidth(profile, style, words), column - 2 * inset);
}

/** What bodies are called; "ỦY BAN NHÂN" on one line and "DÂN XÃ" on the next reads badly. */
const bodies = /(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|ban chỉ đạo|mặt trận tổ quốc/giu;
const joint = '\u00A0';

/** The words of a text, those of a body's name together. */
function wordsOf(text: string): readonly string[] {
  const joined = text.replaceAll(bodies, (name) => name.replaceAll(' ', joint));
  return joined.split(' ').map((words) => words.replaceAll(joint, ' '));
}

/** About the least width in which words of these widths take no more lines than in the full one. */
function balancedWidth(words: readonly number[], space: number, full: number): number {
  const lines = linesIn(words, space, full);
  if (lines < 2) return full;
  let tooNarrow = words.reduce((widest, word) => Math.max(widest, word), 0) - precision;
  let enough = full;
  while (enough - tooNarrow > precision) {
    const middle = (tooNarrow + enough) / 2;
    if (linesIn(words, space, middle) > lines) tooNarrow = middle;
    else enough = middle;
  }
  return Math.min(enough * ease, full);
}

function linesIn(words: readonly number[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const extended = used === 0 ? word : used + space + word;
    const fits = extended <= width || used === 0;
    lines += fits ? 0 : 1;
    used = fits ? extended : word;
  }
  return lines;
}
