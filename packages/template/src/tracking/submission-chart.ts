import {
  formatShortDate,
  lastDay,
  periodLabel,
  type IsoDate,
  type Language,
  type Round,
  type RoundState,
} from '@baocao/core';
import { drawingToPng, drawingToSvg, picture, type Drawing, type Picture } from '@baocao/document';
import type { Template } from '../template-schema.js';
import { chartWording } from './chart-wording.js';
import { drawSubmissions } from './draw-submissions.js';
import { submissionsByDay } from './submissions-by-day.js';

type Options = { readonly on: IsoDate; readonly language?: Language };
type RoundOf = Pick<Template, 'round'>;

/**
 * When the reports came, as SVG: bars for each day, a line for all so far, the deadline, and the
 * number of units that owe one. The numbers are in its description too, for who cannot see it.
 */
export function submissionChart(
  { round }: RoundOf,
  state: Pick<RoundState, 'units'>,
  options: Options,
): string {
  const { title, description, drawing } = chartOf(round, arrivalsOf(state), options);
  return drawingToSvg(drawing(title), { title, description });
}

/** The same chart as PNG. */
export function submissionChartPng(
  { round }: RoundOf,
  state: Pick<RoundState, 'units'>,
  options: Options,
): Promise<Uint8Array> {
  const { title, drawing } = chartOf(round, arrivalsOf(state), options);
  return drawingToPng(drawing(title));
}

/** The same chart as a picture in a document, its title as the caption. */
export function submissionPicture(round: Round, arrivals: Arrivals, on: IsoDate): Picture {
  const { title, description, drawing } = chartOf(round, arrivals, { on });
  return picture({ description: `${title}. ${description}.`, caption: title, drawing: drawing() });
}

/** Which reports came, of how many. */
export type Arrivals = {
  /** Units that owe a report. */
  readonly expected: number;
  /** The day on which each first report came. */
  readonly received: readonly IsoDate[];
};

function arrivalsOf({ units }: Pick<RoundState, 'units'>): Arrivals {
  const owing = units.filter(({ excludedFor }) => excludedFor === undefined);
  return {
    expected: owing.length,
    received: owing.flatMap(({ versions }) => versions[0]?.receivedOn ?? []),
  };
}

type Chart = {
  readonly title: string;
  readonly description: string;
  readonly drawing: (title?: string) => Drawing;
};

function chartOf(
  { deadline, period }: Pick<Round, 'deadline' | 'period'>,
  { expected, received }: Arrivals,
  { on, language = 'vi' }: Options,
): Chart {
  const words = chartWording[language];
  const days = submissionsByDay({ deadline }, received, on);
  const told = days
    .filter(({ came }) => came > 0)
    .map(({ day, came, total }) => words.day(formatShortDate(day), came, total));
  return {
    title: words.title(periodLabel(period, language), formatShortDate(on)),
    description: [words.sum(days.at(-1)?.total ?? 0, expected), ...told].join('; '),
    drawing: (title) =>
      drawSubmissions({ days, expected, on, last: lastDay(deadline), words, title }),
  };
}
