import type { TextRun } from '@baocao/core';
import type { ReadParagraph } from '@baocao/document';

/** The runs of a paragraph, a list for each of its lines; blanks are folded as documents fold them. */
export function linesOfRuns({
  runs,
}: Pick<ReadParagraph, 'runs'>): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const { text, bold, italic } of runs) {
    const look = { ...(bold && { bold }), ...(italic && { italic }) };
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, ...look });
    }
  }
  return lines.map(cleanRuns).filter((line) => line.length > 0);
}

/** Runs without blanks at the ends, those of one look as one. */
export function cleanRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  const folded = joined.map((run) => ({
    ...run,
    text: run.text.replace(/[ \t\f\v\r\u0085\u2028\u2029]+/gu, ' '),
  }));
  return trimmed(folded);
}

function trimmed(runs: readonly TextRun[]): readonly TextRun[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs
    .slice(first === -1 ? runs.length : first, last + 1)
    .map((run, place, kept) => {
      const start = place === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: place === kept.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}
