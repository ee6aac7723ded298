import type { TextRun } from '@baocao/core';
import type { ReadParagraph, ReadRun } from '@baocao/document';

/** A run that words may still be added to. */
type OpenRun = { -readonly [Key in keyof TextRun]: TextRun[Key] };

/** Blanks that a document has as one: with one plain blank in their place a text stays as it is. */
const uneven = /[\t\f\v\r\u0085\u2028\u2029]| {2}/u;
const blanks = /[ \t\f\v\r\u0085\u2028\u2029]+/gu;

/** The runs of a paragraph, a list for each of its lines; blanks are folded as documents fold them. */
export function linesOfRuns({
  runs,
}: Pick<ReadParagraph, 'runs'>): readonly (readonly TextRun[])[] {
  const [only] = runs;
  if (only !== undefined && runs.length === 1 && !only.text.includes('\n')) return onlyLine(only);
  return linesIn(runs)
    .map(cleanRuns)
    .filter((line) => line.length > 0);
}

/** Most paragraphs are one run on one line: no list is made that would hold nothing else. */
function onlyLine(only: ReadRun): readonly (readonly TextRun[])[] {
  const run = openRun(even(only.text).trim(), only);
  return run.text === '' ? [] : [[run]];
}

function linesIn(runs: readonly ReadRun[]): OpenRun[][] {
  const lines: OpenRun[][] = [];
  let line: OpenRun[] | undefined;
  for (const run of runs) {
    const parts = run.text.includes('\n') ? run.text.split('\n') : [run.text];
    for (const [place, part] of parts.entries()) {
      const open = openRun(part, run);
      if (line === undefined || place > 0) lines.push((line = [open]));
      else line.push(open);
    }
  }
  return lines;
}

function openRun(text: string, { bold, italic }: ReadRun): OpenRun {
  const run: OpenRun = { text };
  if (bold === true) run.bold = bold;
  if (italic === true) run.italic = italic;
  return run;
}

/** Runs without blanks at the ends, those of one look as one. */
function cleanRuns(runs: readonly OpenRun[]): readonly TextRun[] {
  const joined: OpenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic) {
      last.text += run.text;
    } else joined.push(run);
  }
  for (const run of joined) run.text = even(run.text);
  return trimmed(joined);
}

function even(text: string): string {
  return uneven.test(text) ? text.replace(blanks, ' ') : text;
}

function trimmed(runs: readonly OpenRun[]): readonly TextRun[] {
  const start = runs.findIndex(hasWords);
  if (start === -1) return [];
  const kept = runs.slice(start, runs.findLastIndex(hasWords) + 1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first !== undefined) first.text = first.text.trimStart();
  if (last !== undefined) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== '');
}

function hasWords({ text }: TextRun): boolean {
  return text.trim() !== '';
}
