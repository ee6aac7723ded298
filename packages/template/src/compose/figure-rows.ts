import {
  formatNumber,
  indicatorsOf,
  type Figure,
  type Indicator,
  type Outline,
} from '@baocao/core';
import { cell, type Cell } from '@baocao/document';
import { consolidatedWording as wording } from './consolidated-wording.js';
import { figureText, type FigureWording } from './figure-text.js';

/** A row for each indicator: its place, words and unit of measure, then the figures asked for. */
export function figureRows(
  outline: Pick<Outline, 'nodes'>,
  cellsOf: (indicator: Indicator) => readonly Cell[],
): Cell[][] {
  return indicatorsOf(outline).map(({ indicator }, index) => [
    cell(String(index + 1), { ordinal: true }),
    cell(indicator.label),
    cell(indicator.unit),
    ...cellsOf(indicator),
  ]);
}

const words: FigureWording = {
  missing: wording.missingFigure,
  notReported: wording.notReported,
  notApplicable: wording.notApplicable,
  reasons: false,
};

export function figureCell(own: Figure | undefined): Cell {
  return cell(figureText(own, words), { figure: true });
}

/** To two decimals, as figures that were reckoned are printed. */
export function rounded(value: number): string {
  return formatNumber(Math.round(value * 100) / 100);
}
