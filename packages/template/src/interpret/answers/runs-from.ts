import type { TextRun } from '@baocao/core';
import type { ReadParagraph } from '@baocao/document';

/** A run that words may still be added to. */
type OpenRun = { -readonly [Key in keyof TextRun]: TextRun[Key] };

/** Blanks that a document has as one: with one plain blank in their place a text stays as it is. */
const uneven = /[\t\f\v\r\u0085\u2028\u2029]| {2}/u;
const blanks = /[ \t\f\v\r\u0085\u2028\u2029]+/gu;

/** The runs of a paragraph, a list for each of its lines; blanks are folded as documents fold them. */
export function linesOfRuns({
  runs,
}: Pick<ReadParagraph, 'runs'>): readonly (readonly TextRun[])[] {
  let line: OpenRun[] = [];
  const lines = [line];
  for (const { text, bold = false, italic = false } of runs) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push((line = []));
      line.push({ text: part, ...(bold && { bold }), ...(italic && { italic }) });
    }
  }
  return lines.map(cleanRuns).filter((clean) => clean.length > 0);
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
  for (const run of joined) {
    if (uneven.test(run.text)) run.text = run.text.replace(blanks, ' ');
  }
  return trimmed(joined);
}

function trimmed(runs: OpenRun[]): readonly TextRun[] {
  const hasWords = ({ text }: TextRun) => text.trim() !== '';
  const kept = runs.slice(runs.findIndex(hasWords), runs.findLastIndex(hasWords) + 1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first !== undefined) first.text = first.text.trimStart();
  if (last !== undefined) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== '');
}
