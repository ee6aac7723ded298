import {
  figure,
  formatNumber,
  formatRoman,
  indicatorsOf,
  periodLabel,
  type Figure,
  type Indicator,
  type Report,
} from '@baocao/core';
import {
  compareFigures,
  type FigureComparison,
  type FigureProvenance,
  type FigureTotal,
  type Provenance,
} from '@baocao/core/consolidate';
import {
  annexTitle,
  cell,
  paragraph,
  table,
  type Block,
  type Cell,
  type Section,
} from '@baocao/document';
import type { Template } from '../template-schema.js';
import { consolidatedWording as wording } from './consolidated-wording.js';
import { evenGroups } from './even-groups.js';
import { figureText, type FigureWording } from './figure-text.js';

/** What the tables of figures are made of. */
export type AnnexMatter = {
  readonly template: Template;
  readonly report: Report;
  readonly provenance: Provenance;
  /** Earlier consolidated reports to compare with. */
  readonly earlier: readonly Report[];
  /** The document that they are attached to, as one cites it. */
  readonly cited: string;
};

type Annex = { readonly title: string; readonly blocks: readonly Block[] };

/** The figures as landscape annexes: in all and by kind of unit, beside earlier periods, by area. */
export function consolidatedAnnexes(matter: AnnexMatter): Section[] {
  const annexes = [figuresAnnex(matter), ...comparisonAnnex(matter), ...areasAnnex(matter)];
  return annexes.map(({ title, blocks }, index) => ({
    orientation: 'landscape',
    restartNumbering: true,
    blocks: [
      annexTitle({
        label: wording.annex(formatRoman(index + 1)),
        title,
        attachedTo: wording.attachedTo(matter.cited),
      }),
      ...blocks,
    ],
  }));
}

const words: FigureWording = {
  missing: wording.missingFigure,
  notReported: wording.notReported,
  notApplicable: wording.notApplicable,
  reasons: false,
};

function figuresAnnex({ template, report, provenance }: AnnexMatter): Annex {
  const { outline, round } = template;
  const kinds = outline.unitKinds.filter(({ id }) =>
    provenance.units.some(({ kind }) => kind === id),
  );
  const title = wording.figures(periodLabel(round.period));
  return {
    title,
    blocks: [
      table({
        description: title,
        head: [
          ...wording.head,
          wording.total,
          ...kinds.map(({ label }) => label),
          wording.reported,
          wording.range,
        ].map((text) => cell(text)),
        rows: rowsOf(outline, ({ id }) => {
          const own = provenance.figures[id];
          return [
            figureCell(report.indicators[id]),
            ...kinds.map((kind) => figureCell(figureOf(own?.byKind[kind.id]))),
            cell(shareReported(own), { figure: true }),
            cell(rangeOf(own), { figure: true }),
          ];
        }),
      }),
      paragraph(wording.legend),
    ],
  };
}

/** A row for each indicator: its place, words and unit of measure, then the figures asked for. */
function rowsOf(
  outline: Template['outline'],
  cellsOf: (indicator: Indicator) => readonly Cell[],
): Cell[][] {
  return indicatorsOf(outline).map(({ indicator }, index) => [
    cell(String(index + 1), { ordinal: true }),
    cell(indicator.label),
    cell(indicator.unit),
    ...cellsOf(indicator),
  ]);
}

function figureCell(own: Figure | undefined): Cell {
  return cell(figureText(own, words), { figure: true });
}

/** A group of which nobody is asked has no figure to miss. */
function figureOf(total: FigureTotal | undefined): Figure | undefined {
  if (total === undefined) return { kind: 'not-applicable' };
  if (total.value !== undefined) return figure(total.value);
  return total.asked > total.reported ? { kind: 'not-reported' } : { kind: 'not-applicable' };
}

function shareReported(own: FigureProvenance | undefined): string {
  if (own === undefined) return wording.missingFigure;
  return `${String(own.total.reported)}/${String(own.total.asked)}`;
}

function rangeOf(own: FigureProvenance | undefined): string {
  const { minimum, maximum } = own?.total ?? {};
  if (minimum === undefined || maximum === undefined) return '';
  const [least, most] = [rounded(minimum.value), rounded(maximum.value)];
  return least === most ? least : `${least} - ${most}`;
}

function rounded(value: number): string {
  return formatNumber(Math.round(value * 100) / 100);
}

function comparisonAnnex({ template, report, earlier }: AnnexMatter): Annex[] {
  const { outline, round } = template;
  if (earlier.length === 0) return [];
  const compared = earlier.map((before) => ({
    label: periodLabel(before.period),
    byId: new Map(compareFigures(outline, report, before).map((one) => [one.indicator.id, one])),
  }));
  const title = wording.comparison(periodLabel(round.period));
  const head = [
    ...wording.head,
    wording.now,
    ...compared.flatMap(({ label }) => [label, wording.change]),
  ];
  const rows = rowsOf(outline, ({ id }) => [
    figureCell(report.indicators[id]),
    ...compared.flatMap(({ byId }) => comparisonCells(byId.get(id))),
  ]);
  return [
    { title, blocks: [table({ description: title, head: head.map((text) => cell(text)), rows })] },
  ];
}

function comparisonCells(one: FigureComparison | undefined): Cell[] {
  const before = one?.before === undefined ? wording.missingFigure : formatNumber(one.before);
  return [cell(before, { figure: true }), cell(changeText(one), { figure: true })];
}

/** "+12 (+3,4 %)"; of a percentage "+1,5 điểm %". */
function changeText(one: FigureComparison | undefined): string {
  if (one?.change === undefined) return '';
  const signed = (value: number) => `${value > 0 ? '+' : ''}${rounded(value)}`;
  if (one.indicator.valueType === 'percentage') return `${signed(one.change)} ${wording.points}`;
  return one.share === undefined
    ? signed(one.change)
    : `${signed(one.change)} (${signed(one.share)} %)`;
}

/** Beside the words of an indicator, a landscape page has room for this many areas. */
const mostAreas = 6;

function areasAnnex({ template, provenance }: AnnexMatter): Annex[] {
  const { outline, round } = template;
  const areas = [...new Set(provenance.units.flatMap(({ area }) => area ?? []))];
  if (areas.length === 0) return [];
  const title = wording.areas(periodLabel(round.period));
  const blocks = evenGroups(areas, mostAreas).map((group) =>
    table({
      description: `${title}: ${group.join(', ')}`,
      head: [...wording.head, ...group].map((text) => cell(text)),
      rows: rowsOf(outline, ({ id }) =>
        group.map((area) => figureCell(figureOf(provenance.figures[id]?.byArea[area]))),
      ),
    }),
  );
  return [{ title, blocks }];
}
