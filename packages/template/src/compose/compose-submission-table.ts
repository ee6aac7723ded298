import { deadlineLabel, formatShortDate, type IsoDate } from '@baocao/core';
import {
  cell,
  formatDocumentNumber,
  paragraph,
  styleProfile,
  table,
  title,
  type Cell,
  type OfficialDocument,
} from '@baocao/document';
import { submissionPicture, type Arrivals } from '../tracking/submission-chart.js';
import type { Submission } from '../submission-schema.js';
import type { Template } from '../template-schema.js';
import { roundWording } from './round-wording.js';
import { submissionEntries, type SubmissionEntry } from './submission-entries.js';
import type { SubmissionStatus } from './submission-status.js';

const wording = roundWording.submissions;

/**
 * Which units of the round had sent their reports by the end of the day `on`, as a landscape table,
 * and how many came on which day, as a chart; a unit without a submission had not.
 * @throws RangeError for a unit that the round does not have, or that is given twice.
 */
export function composeSubmissionTable(
  template: Template,
  submissions: readonly Submission[],
  { on }: { readonly on: IsoDate },
): OfficialDocument {
  const entries = submissionEntries(template, submissions, on);
  const summary = wording.summary(template.report.subject);
  return {
    profile: template.styleProfile,
    language: 'vi',
    properties: {
      title: `${wording.name}: ${summary}`,
      author: template.round.letter.header.issuer,
    },
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          title({ name: wording.name, summary, attachedTo: wording.asOf(formatShortDate(on)) }),
          paragraph(totalsOf(entries, template)),
          table({
            description: wording.description,
            head: wording.head.map((text) => cell(text)),
            rows: entries.map((entry, index) => [
              cell(String(index + 1), { ordinal: true }),
              ...rowOf(entry, template),
            ]),
          }),
          submissionPicture(template.round, arrivalsOf(entries), on),
        ],
      },
    ],
  };
}

function arrivalsOf(entries: readonly SubmissionEntry[]): Arrivals {
  const owing = entries.filter(({ status }) => status.kind !== 'excluded');
  return {
    expected: owing.length,
    received: owing.flatMap(({ receivedOn }) => receivedOn ?? []),
  };
}

function rowOf(
  { unit, number, receivedOn, status, note }: SubmissionEntry,
  { outline, styleProfile: profile }: Template,
): readonly Cell[] {
  const kind = outline.unitKinds.find(({ id }) => id === unit.kind);
  const { conventions } = styleProfile(profile);
  return [
    cell(unit.name),
    cell(kind?.label ?? unit.kind),
    cell(number === undefined ? '' : formatDocumentNumber(number, conventions)),
    cell(receivedOn === undefined ? '' : formatShortDate(receivedOn)),
    cell(statusText(status)),
    cell(note ?? ''),
  ];
}

function statusText(status: SubmissionStatus): string {
  switch (status.kind) {
    case 'on-time':
      return wording.onTime;
    case 'late':
      return wording.late(status.days);
    case 'owed':
      return wording.owed;
    case 'overdue':
      return wording.overdue(status.days);
    case 'excluded':
      return wording.excluded;
  }
}

function totalsOf(entries: readonly SubmissionEntry[], { round }: Template): string {
  const count = (kind: SubmissionStatus['kind']) =>
    entries.filter(({ status }) => status.kind === kind).length;
  return wording.totals({
    deadline: deadlineLabel(round.deadline),
    units: entries.length,
    excluded: count('excluded'),
    onTime: count('on-time'),
    late: count('late'),
    owed: count('owed') + count('overdue'),
  });
}
