import { figure, formatRoman, periodLabel, type Figure } from '@baocao/core';
import type { FigureProvenance, FigureTotal } from '@baocao/core/consolidate';
import { annexTitle, cell, paragraph, table, type Section } from '@baocao/document';
import type { Annex, AnnexMatter } from './annex.js';
import { carryOverAnnex } from './carry-over-annex.js';
import { comparisonAnnex } from './comparison-annex.js';
import { consolidatedWording as wording } from './consolidated-wording.js';
import { evenGroups } from './even-groups.js';
import { figureCell, figureRows, rounded } from './figure-rows.js';
import { sourcesAnnex } from './sources-annex.js';

/**
 * The landscape annexes: figures in all and by kind of unit, beside earlier periods, by area; what
 * became of the tasks of the last period; which versions of the units' reports went in.
 */
export function consolidatedAnnexes(matter: AnnexMatter): Section[] {
  const { template, provenance, carryOver } = matter;
  const annexes = [
    figuresAnnex(matter),
    ...comparisonAnnex(matter),
    ...areasAnnex(matter),
    ...(carryOver === undefined ? [] : carryOverAnnex(template.outline, carryOver)),
    ...sourcesAnnex(template, provenance.units),
  ];
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
        rows: figureRows(outline, ({ id }) => {
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
      rows: figureRows(outline, ({ id }) =>
        group.map((area) => figureCell(figureOf(provenance.figures[id]?.byArea[area]))),
      ),
    }),
  );
  return [{ title, blocks }];
}
