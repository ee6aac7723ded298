import { formatNumber, type Figure } from '@baocao/core';
import { reportWording } from './report-wording.js';

/** What stands where there is no value; missing, not reported and not applicable are not zero. */
export type FigureWording = {
  readonly missing: string;
  readonly notReported: string;
  /** Whether there is room for the reason why a figure is not there. */
  readonly reasons: boolean;
  readonly notApplicable: string;
};

/** A figure as a table prints it. */
export function figureText(figure: Figure | undefined, wording: FigureWording): string {
  if (figure === undefined) return wording.missing;
  if (figure.kind === 'not-reported') return notReportedText(figure.reason, wording);
  if (figure.kind === 'not-applicable') return wording.notApplicable;
  const { value } = figure;
  const { yes, no } = reportWording.figures;
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'string' ? value : formatNumber(value);
}

function notReportedText(reason: string | undefined, wording: FigureWording): string {
  return reason === undefined || !wording.reasons
    ? wording.notReported
    : `${wording.notReported}: ${reason}`;
}
