import { formatShortDate, type IsoDate } from '@baocao/core';
import type { Drawing, Shape, ShapeOf } from '@baocao/document';
import type { ChartWording } from './chart-wording.js';
import type { DayOfSubmissions } from './submissions-by-day.js';

/** In units of the drawing, which is scaled to wherever it is put. */
const size = { width: 900, height: 380 };
const plot = { left: 60, top: 30, right: 880, bottom: 310 };
/** Room above for the title, where the drawing has one. */
const titleRoom = 40;
const colours = {
  came: '#8fb3d9',
  total: '#0b3d73',
  deadline: '#b3261e',
  grid: '#d9d9d9',
  words: '#000000',
};
/** Labels below the axis of days at most. */
const mostLabels = 12;

/** What is drawn. */
export type SubmissionsToDraw = {
  readonly days: readonly DayOfSubmissions[];
  /** Units that owe a report. */
  readonly expected: number;
  readonly on: IsoDate;
  /** The last day of the deadline. */
  readonly last: IsoDate;
  readonly words: Pick<ChartWording, 'deadline' | 'came' | 'total'>;
  readonly title: string | undefined;
};

/** Bars for each day, a line for all so far, the deadline, and the number of units that owe one. */
export function drawSubmissions(chart: SubmissionsToDraw): Drawing {
  const { days, expected, on, last, words, title } = chart;
  const place = placing(days.length, Math.max(1, expected));
  const shapes = [
    ...gridLines(expected, place),
    ...days.flatMap((day, index) => barOf(day, index, place)),
    ...totalLine(days, on, place),
    ...deadlineMark(days, last, place, words.deadline),
    ...dayLabels(days, place),
    ...legend([
      [colours.came, words.came],
      [colours.total, words.total],
    ]),
  ];
  if (title === undefined) return { ...size, shapes };
  return {
    width: size.width,
    height: size.height + titleRoom,
    shapes: [
      text(size.width / 2, 28, title, { anchor: 'middle', size: 18 }),
      ...shapes.map((shape) => lowered(shape, titleRoom)),
    ],
  };
}

function lowered(shape: Shape, by: number): Shape {
  return shape.kind === 'line'
    ? { ...shape, points: shape.points.map(([x, y]) => [x, y + by]) }
    : { ...shape, y: shape.y + by };
}

type Placing = {
  /** Left edge of a day. */
  readonly x: (index: number) => number;
  readonly y: (count: number) => number;
  readonly step: number;
};

function placing(days: number, most: number): Placing {
  const step = (plot.right - plot.left) / Math.max(1, days);
  return {
    step,
    x: (index) => plot.left + index * step,
    y: (count) => plot.bottom - (count / most) * (plot.bottom - plot.top),
  };
}

function gridLines(expected: number, { y }: Placing): readonly Shape[] {
  const every = Math.max(1, Math.ceil(expected / 5));
  // A line just below that of all units would print its number over the other's.
  const counts = [0, 1, 2, 3, 4, 5]
    .map((step) => step * every)
    .filter((one) => one <= expected - every / 2);
  return [...counts, expected].flatMap((count) => [
    line([plot.left, y(count)], [plot.right, y(count)], { stroke: colours.grid, thickness: 1 }),
    text(plot.left - 8, y(count) + 5, String(count), { anchor: 'end' }),
  ]);
}

function barOf({ came }: DayOfSubmissions, index: number, { x, y, step }: Placing): Shape[] {
  if (came === 0) return [];
  return [
    {
      kind: 'rectangle',
      x: x(index) + step * 0.15,
      y: y(came),
      width: step * 0.7,
      height: plot.bottom - y(came),
      fill: colours.came,
    },
    text(x(index) + step / 2, y(came) - 5, String(came), { anchor: 'middle', size: 12 }),
  ];
}

/** It ends with the day of the tracking: of the days after it nothing is known. */
function totalLine(
  days: readonly DayOfSubmissions[],
  on: string,
  { x, y, step }: Placing,
): readonly Shape[] {
  const points = days
    .filter(({ day }) => day <= on)
    .map(({ total }, index): [number, number] => [x(index) + step / 2, y(total)]);
  return points.length < 2 ? [] : [{ kind: 'line', points, stroke: colours.total, thickness: 2.5 }];
}

function deadlineMark(
  days: readonly DayOfSubmissions[],
  last: string,
  { x, step }: Placing,
  label: string,
): readonly Shape[] {
  const index = days.findIndex(({ day }) => day === last);
  if (index === -1) return [];
  const at = x(index) + step;
  const look = { stroke: colours.deadline, thickness: 1, dashed: true } as const;
  return [
    line([at, plot.top - 8], [at, plot.bottom], look),
    text(at, plot.top - 14, label, { anchor: 'middle', fill: colours.deadline }),
  ];
}

function dayLabels(days: readonly DayOfSubmissions[], { x, step }: Placing): readonly Shape[] {
  const every = Math.ceil(days.length / mostLabels);
  const look = { anchor: 'middle', size: 12 } as const;
  return days.flatMap(({ day }, index) =>
    index % every === 0
      ? [text(x(index) + step / 2, plot.bottom + 20, dayAndMonth(day), look)]
      : [],
  );
}

function dayAndMonth(day: string): string {
  return formatShortDate(day).split('/').slice(0, 2).join('/');
}

function legend(entries: readonly (readonly [fill: string, label: string])[]): readonly Shape[] {
  return entries.flatMap(([fill, label], index): readonly Shape[] => {
    const left = plot.left + index * 320;
    return [
      { kind: 'rectangle', x: left, y: 348, width: 16, height: 12, fill },
      text(left + 24, 359, label, {}),
    ];
  });
}

type Place = readonly [x: number, y: number];

function line(
  [x, y]: Place,
  [toX, toY]: Place,
  look: Pick<ShapeOf<'line'>, 'stroke' | 'thickness' | 'dashed'>,
): Shape {
  return {
    kind: 'line',
    points: [
      [x, y],
      [toX, toY],
    ],
    ...look,
  };
}

function text(
  x: number,
  y: number,
  words: string,
  look: Partial<Pick<ShapeOf<'words'>, 'anchor' | 'size' | 'fill'>>,
): Shape {
  return {
    kind: 'words',
    x,
    y,
    text: words,
    anchor: 'start',
    size: 14,
    fill: colours.words,
    ...look,
  };
}
