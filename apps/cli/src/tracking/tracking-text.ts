import { deadlineLabel, formatShortDate, periodLabel } from '@baocao/core';
import type { Template } from '@baocao/template';
import picocolors from 'picocolors';
import type { Session } from '../session.js';
import { textTable } from './text-table.js';
import type { TrackedRound } from './tracked-round.js';
import { trackingColumns, trackingTable } from './tracking-table.js';

const timelinessColumn = trackingColumns.indexOf('track.timeliness');
const statusColumn = trackingColumns.indexOf('track.status');

/** Where a round stands, for people at a terminal. */
export function trackingText(round: TrackedRound, template: Template, session: Session): string {
  const { say, io } = session;
  const colours = picocolors.createColors(io.colour);
  const paints = {
    'on-time': colours.green,
    late: colours.yellow,
    overdue: colours.red,
    owed: colours.cyan,
    excluded: colours.dim,
  } as const;
  const table = textTable(
    trackingColumns.map((column) => say(column)),
    trackingTable(round, template, session),
    {
      bold: colours.bold,
      paint: (cell, { row, column }) => {
        const tracked = round.units[row];
        if (tracked?.timeliness.kind === 'excluded') return colours.dim(cell);
        if (tracked && column === timelinessColumn) return paints[tracked.timeliness.kind](cell);
        const returned = tracked?.progress.status === 'returned' && column === statusColumn;
        return returned ? colours.yellow(cell) : cell;
      },
    },
  );
  return `${headText(round, template, session)}\n${table}\n${countsText(round, session)}`;
}

function headText(
  { on, state }: TrackedRound,
  { round }: Template,
  { say, language, io }: Session,
): string {
  const { bold } = picocolors.createColors(io.colour);
  return (
    `${bold(say('track.title', { round: round.id, period: periodLabel(round.period, language) }))}\n` +
    `${say(`track.phase.${state.phase}`)}; ${say('track.deadline', {
      deadline: deadlineLabel(round.deadline, language),
      on: formatShortDate(on),
    })}\n`
  );
}

function countsText({ counts }: TrackedRound, { say }: Session): string {
  const { completeInContent = 0, ...rest } = counts;
  return `${say('track.counts', { ...rest, completeInContent })}\n`;
}
