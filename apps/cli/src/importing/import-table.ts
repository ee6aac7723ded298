import type { Session } from '../session.js';
import type { ImportedFile } from './import-file.js';
import { tierCounts } from './tier-counts.js';

/** One line of the table of a whole folder. */
export type ImportEntry = {
  readonly imported: ImportedFile;
  readonly outcome: 'written' | 'kept' | 'read' | 'refused';
};

const outcomeKeys = {
  written: 'import.written',
  kept: 'import.kept',
  read: 'import.read',
  refused: 'import.refusedShort',
} as const;

/** A table of files: the unit of each, its sections by tier, what is left over, what became of it. */
export function importTable(entries: readonly ImportEntry[], { say }: Session): string {
  const rows = entries.map(({ imported, outcome }) => rowOf(imported, say(outcomeKeys[outcome])));
  const head = say('import.head').split('|');
  const widths = head.map((title, column) =>
    Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))),
  );
  return [head, ...rows]
    .map(
      (row) =>
        `${row
          .map((text, column) => padded(text, column, widths))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function rowOf(imported: ImportedFile, outcome: string): readonly string[] {
  const { file, found, losses } = imported;
  if (found === undefined) return [file, '', '', '', '', '', '', '', outcome];
  const { manifest, marks, headings, missing } = tierCounts(imported);
  const counts = [manifest, marks, headings, missing, found.unplaced.length, losses.length];
  return [file, found.report.unit, ...counts.map(String), outcome];
}

/** Words at the left, counts at the right. */
function padded(text: string, column: number, widths: readonly number[]): string {
  const blanks = ' '.repeat(Math.max((widths[column] ?? 0) - width(text), 0));
  return column > 1 && column < widths.length - 1 ? blanks + text : text + blanks;
}

/** Letters that a terminal shows: a mark that stands on its own takes no room. */
function width(text: string): number {
  return text.normalize('NFC').length;
}
