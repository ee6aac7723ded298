import { submissionsOf, composeSubmissionTable, type Template } from '@baocao/template';
import { csvOf, writeSheet } from '@baocao/template/tables';
import type { Session } from '../session.js';
import type { TrackedRound } from './tracked-round.js';
import { trackingColumns, trackingTable } from './tracking-table.js';

/** The tracking table as CSV. */
export function trackingCsv(round: TrackedRound, template: Template, words: Session): string {
  const head = trackingColumns.map((column) => words.say(column));
  return csvOf({ head, rows: trackingTable(round, template, words) });
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
