import {
  appliesToKind,
  indicatorsOf,
  periodLabel,
  sectionAppliesTo,
  type PlacedIndicator,
  type Report,
  type Unit,
} from '@baocao/core';
import {
  annexTitle,
  cell,
  paragraph,
  table,
  type Cell,
  type OfficialDocument,
  type Table,
} from '@baocao/document';
import type { Template } from '../template-schema.js';
import { unitOf } from '../unit-of.js';
import { evenGroups } from './even-groups.js';
import { figureText } from './figure-text.js';
import { roundWording } from './round-wording.js';

const wording = roundWording.indicators;

/** Beside the words of an indicator, a landscape page has room for this many columns of figures. */
const mostColumns = 6;

/**
 * The figures of several units side by side, as a landscape annex: a row for each indicator, a
 * column for each report; many reports make several tables. Nothing is added up.
 * @throws RangeError without reports, for a report of a unit that the round does not have, and for
 * two reports of one unit.
 */
export function composeIndicatorTable(
  template: Template,
  reports: readonly Report[],
): OfficialDocument {
  const { round, styleProfile: profile } = template;
  const columns = columnsOf(template, reports);
  const heading = wording.title(periodLabel(round.period));
  const groups = evenGroups(columns, mostColumns);
  return {
    profile,
    language: 'vi',
    properties: { title: heading, author: round.letter.header.issuer },
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          annexTitle({ label: wording.label, title: heading }),
          paragraph(wording.legend),
          ...groups.map((group, index) =>
            tableOf(template, group, captionOf(index, groups.length)),
          ),
        ],
      },
    ],
  };
}

type Column = { readonly unit: Unit; readonly report: Report };

function columnsOf({ round }: Template, reports: readonly Report[]): readonly Column[] {
  const units = reports.map(({ unit }) => unit);
  if (units.length === 0) {
    throw new RangeError('A table of indicators needs at least one report; give those that came.');
  }
  const twice = units.find((id, place) => units.indexOf(id) !== place);
  if (twice !== undefined) {
    throw new RangeError(`The unit "${twice}" has two reports; give the one that counts.`);
  }
  return reports.map((report) => ({ unit: unitOf(round, report.unit), report }));
}

/** One table needs no number. */
function captionOf(index: number, tables: number): string | undefined {
  return tables === 1 ? undefined : wording.caption(index + 1, tables);
}

function tableOf(
  { outline }: Template,
  columns: readonly Column[],
  caption: string | undefined,
): Table {
  const names = columns.map(({ unit }) => unit.name);
  return table({
    description: wording.description(names),
    caption,
    head: [...wording.head, ...names].map((text) => cell(text)),
    rows: indicatorsOf(outline).map((placed, index) => [
      cell(String(index + 1), { ordinal: true }),
      cell(placed.indicator.label),
      cell(placed.indicator.unit),
      ...columns.map((column) => figureCell(placed, column)),
    ]),
  });
}

function figureCell({ indicator, section }: PlacedIndicator, { unit, report }: Column): Cell {
  const asked = appliesToKind(indicator, unit.kind) && sectionAppliesTo(section, unit.kind);
  const figure = report.indicators[indicator.id];
  const text = figure === undefined && !asked ? wording.notApplicable : figureText(figure, wording);
  return cell(text, { figure: true });
}
