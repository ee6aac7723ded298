import { submissionsOf, composeSubmissionTable, type Template } from '@baocao/template';
import { safeCell } from '../csv/safe-cell.js';
import { writeCsv } from '../csv/csv.js';
import type { Session } from '../session.js';
import { writeSheet } from '../spreadsheet/write-sheet.js';
import type { TrackedRound } from './tracked-round.js';
import { trackingColumns, trackingTable } from './tracking-table.js';

/** The tracking table for a spreadsheet. The byte order mark tells Excel that it is UTF-8. */
export function trackingCsv(round: TrackedRound, template: Template, words: Session): string {
  const head = trackingColumns.map((column) => words.say(column));
  const rows = trackingTable(round, template, words).map((row) => row.map(safeCell));
  return `\uFEFF${writeCsv([head, ...rows])}`;
}

/** The tracking table as a workbook. */
export function trackingXlsx(round: TrackedRound, template: Template, words: Session) {
  return writeSheet({
    name: words.say('track.sheet'),
    head: trackingColumns.map((column) => words.say(column)),
    rows: trackingTable(round, template, words).map(([place = '', ...cells]) => [
      Number(place),
      ...cells,
    ]),
    widths: [5, 36, 24, 16, 14, 18, 24, 26, 50],
  });
}

/** The tracking table as an official document. */
export function trackingDocument({ state, on }: TrackedRound, template: Template) {
  return composeSubmissionTable(template, submissionsOf(state), { on });
}
