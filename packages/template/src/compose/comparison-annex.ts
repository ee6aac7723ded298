import { formatNumber, formatShortDate, periodLabel, type Report } from '@baocao/core';
import {
  compareFigures,
  compareLikeForLike,
  type ConsolidationInput,
  type FigureComparison,
  type LikeForLike,
} from '@baocao/core/consolidate';
import { cell, paragraph, table, type Cell } from '@baocao/document';
import type { Annex, AnnexMatter } from './annex.js';
import { consolidatedWording as wording } from './consolidated-wording.js';
import { figureCell, figureRows, rounded } from './figure-rows.js';

/**
 * The figures beside those of earlier periods. Where units changed in between, only what comes from
 * units that can be compared stands beside its like, and a note says so.
 */
export function comparisonAnnex(matter: AnnexMatter): Annex[] {
  const { template, report, earlier } = matter;
  if (earlier.length === 0) return [];
  const compared = earlier.map((before) => columnsOf(before, matter));
  const title = wording.comparison(periodLabel(template.round.period));
  const head = [...wording.head, wording.now, ...compared.flatMap((columns) => columns.head)];
  const rows = figureRows(template.outline, ({ id }) => [
    figureCell(report.indicators[id]),
    ...compared.flatMap((columns) => columns.cells(id)),
  ]);
  return [
    {
      title,
      blocks: [
        table({ description: title, head: head.map((text) => cell(text)), rows }),
        ...compared.flatMap(({ note }) => (note === undefined ? [] : [paragraph(note)])),
      ],
    },
  ];
}

type Columns = {
  readonly head: readonly string[];
  readonly cells: (indicator: string) => readonly Cell[];
  readonly note?: string;
};

function columnsOf(before: ConsolidationInput, matter: AnnexMatter): Columns {
  const { template, report } = matter;
  const earlier: Report = 'report' in before ? before.report : before;
  const period = periodLabel(earlier.period);
  const alike = 'report' in before ? likeForLike(before, matter) : undefined;
  const figures = alike?.figures ?? compareFigures(template.outline, report, earlier);
  const byId = new Map(figures.map((one) => [one.indicator.id, one]));
  if (alike === undefined) {
    return { head: [period, wording.change], cells: (id) => comparisonCells(byId.get(id)) };
  }
  return {
    head: [wording.nowAlike, wording.beforeAlike(period), wording.change],
    cells: (id) => [numberCell(byId.get(id)?.now), ...comparisonCells(byId.get(id))],
    note: noteOf(alike, period),
  };
}

function likeForLike(
  before: Extract<ConsolidationInput, { readonly report: Report }>,
  { template, report, provenance }: AnnexMatter,
): LikeForLike | undefined {
  const { unitHistory, outline } = template;
  if (unitHistory === undefined) return undefined;
  return compareLikeForLike(outline, { report, provenance }, before, unitHistory);
}

function noteOf({ mapping, changedOn, compared, of }: LikeForLike, period: string): string {
  const changes = [...mapping.units, ...mapping.gone].flatMap((one) => one.changes);
  const basis = [...new Set(changes.map((change) => change.basis.source))].join('; ');
  const at = { day: formatShortDate(changedOn), basis, period };
  return compared === 0 ? wording.noneAlike(at) : wording.alike({ ...at, compared, of });
}

function numberCell(value: number | undefined): Cell {
  return cell(value === undefined ? wording.missingFigure : formatNumber(value), { figure: true });
}

function comparisonCells(one: FigureComparison | undefined): Cell[] {
  return [numberCell(one?.before), cell(changeText(one), { figure: true })];
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
