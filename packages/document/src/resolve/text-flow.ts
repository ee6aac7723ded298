import { runsOf, type Run, type Words } from '../nodes/run.js';
import type { StyleKey } from '../style/text-style.js';
import { cleanText } from '../text/clean-text.js';
import { toUpperCase } from '../text/to-upper-case.js';
import type { ResolveContext } from './resolve-context.js';
import type { ResolvedRun, TextFlow, TextRole } from './resolved-document.js';

/** Words on their way to a paragraph. */
export type TextSource = {
  readonly style: StyleKey;
  readonly words: Words;
  /** Where the words stand in the document. */
  readonly path: string;
  /** Absent: `paragraph`. */
  readonly role?: TextRole;
};

/** One paragraph: words in NFC without blanks at the ends, in upper case where the style says so. */
export function textFlow(context: ResolveContext, source: TextSource): TextFlow {
  const { style, words, path, role = 'paragraph' } = source;
  const { upperCase } = context.profile.styles[style];
  const runs = trimEnds(foldBetween(runsOf(words).map(cleanRun))).map((run) =>
    upperCase ? { ...run, text: toUpperCase(run.text) } : run,
  );
  return { kind: 'text', role, style, runs, path };
}

function cleanRun({ text, bold, italic }: Run): ResolvedRun {
  return { text: cleanText(text), ...(bold && { bold }), ...(italic && { italic }) };
}

/** One blank where a run ends with one and the next begins with another, or none at the head. */
function foldBetween(runs: readonly ResolvedRun[]): readonly ResolvedRun[] {
  const kept: ResolvedRun[] = [];
  for (const run of runs) {
    const follows = kept.at(-1)?.text.endsWith(' ') ?? true;
    const isDouble = follows && run.text.startsWith(' ');
    const folded = isDouble ? { ...run, text: run.text.slice(1) } : run;
    if (folded.text !== '') kept.push(folded);
  }
  return kept;
}

function trimEnds(runs: readonly ResolvedRun[]): readonly ResolvedRun[] {
  return runs
    .map((run, place) => (place === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, place) => (place === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter((run) => run.text !== '');
}
