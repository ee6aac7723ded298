import {
  formatShortDate,
  lastDay,
  periodLabel,
  roundCounts,
  type IsoDate,
  type Language,
  type RoundState,
} from '@baocao/core';
import type { Template } from '../template-schema.js';
import { chartWording } from './chart-wording.js';
import { submissionsByDay, type DayOfSubmissions } from './submissions-by-day.js';

/** In user units; the picture is scaled to wherever it is put. */
const size = { width: 900, height: 420 };
const plot = { left: 60, top: 70, right: 880, bottom: 350 };
const colours = { came: '#8fb3d9', total: '#0b3d73', deadline: '#b3261e', grid: '#d9d9d9' };
/** Labels below the axis of days at most. */
const mostLabels = 12;

/**
 * When the reports came, as SVG: bars for each day, a line for all so far, the deadline, and the
 * number of units that owe one. The numbers are in its description too, for who cannot see it.
 */
export function submissionChart(
  { round }: Pick<Template, 'round'>,
  state: RoundState,
  { on, language = 'vi' }: { readonly on: IsoDate; readonly language?: Language },
): string {
  const words = chartWording[language];
  const days = submissionsByDay(round, state, on);
  const { expected } = roundCounts(round, state, { on });
  const place = placing(days.length, Math.max(1, expected));
  const title = words.title(periodLabel(round.period, language), formatShortDate(on));
  const description = days
    .filter(({ came }) => came > 0)
    .map(({ day, came, total }) => `${formatShortDate(day)}: ${String(came)} (${String(total)})`)
    .join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 ${String(size.width)} ${String(size.height)}" font-family="'Times New Roman', Tinos, serif" font-size="14">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${String(size.width)}" height="${String(size.height)}" fill="#fff"/>`,
    text(size.width / 2, 28, title, 'middle', 'font-weight="bold" font-size="17"'),
    ...gridLines(expected, place),
    ...days.flatMap((day, index) => barOf(day, index, place)),
    totalLine(days, on, place),
    ...deadlineMark(days, lastDay(round.deadline), place, words.deadline),
    ...dayLabels(days, place),
    ...legend([
      [colours.came, words.came],
      [colours.total, words.total],
    ]),
    '</svg>\n',
  ].join('\n');
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

function gridLines(expected: number, { y }: Placing): readonly string[] {
  const every = Math.max(1, Math.ceil(expected / 5));
  const counts = [0, 1, 2, 3, 4, 5].map((step) => step * every).filter((one) => one < expected);
  return [...counts, expected].flatMap((count) => [
    line(plot.left, y(count), plot.right, y(count), `stroke="${colours.grid}"`),
    text(plot.left - 8, y(count) + 5, String(count), 'end'),
  ]);
}

function barOf({ came }: DayOfSubmissions, index: number, { x, y, step }: Placing): string[] {
  if (came === 0) return [];
  const left = x(index) + step * 0.15;
  return [
    `<rect x="${num(left)}" y="${num(y(came))}" width="${num(step * 0.7)}" height="${num(plot.bottom - y(came))}" fill="${colours.came}"/>`,
    text(x(index) + step / 2, y(came) - 5, String(came), 'middle', 'font-size="12"'),
  ];
}

/** It ends with the day of the tracking: of the days after it nothing is known. */
function totalLine(days: readonly DayOfSubmissions[], on: string, { x, y, step }: Placing): string {
  const points = days
    .filter(({ day }) => day <= on)
    .map(({ total }, index) => `${num(x(index) + step / 2)},${num(y(total))}`);
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${colours.total}" stroke-width="2.5"/>`;
}

function deadlineMark(
  days: readonly DayOfSubmissions[],
  last: string,
  { x, step }: Placing,
  label: string,
): readonly string[] {
  const index = days.findIndex(({ day }) => day === last);
  if (index === -1) return [];
  const at = x(index) + step;
  return [
    line(at, plot.top - 8, at, plot.bottom, `stroke="${colours.deadline}" stroke-dasharray="6 4"`),
    text(at, plot.top - 14, label, 'middle', `fill="${colours.deadline}"`),
  ];
}

function dayLabels(days: readonly DayOfSubmissions[], { x, step }: Placing): readonly string[] {
  const every = Math.ceil(days.length / mostLabels);
  return days.flatMap(({ day }, index) =>
    index % every === 0
      ? [text(x(index) + step / 2, plot.bottom + 20, dayAndMonth(day), 'middle', 'font-size="12"')]
      : [],
  );
}

function dayAndMonth(day: string): string {
  return formatShortDate(day).split('/').slice(0, 2).join('/');
}

function legend(entries: readonly (readonly [colour: string, label: string])[]): string[] {
  return entries.flatMap(([colour, label], index) => {
    const left = plot.left + index * 320;
    return [
      `<rect x="${num(left)}" y="388" width="16" height="12" fill="${colour}"/>`,
      text(left + 24, 399, label, 'start'),
    ];
  });
}

function line(x1: number, y1: number, x2: number, y2: number, style: string): string {
  return `<line x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}" ${style}/>`;
}

function text(
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end',
  style = '',
): string {
  return `<text x="${num(x)}" y="${num(y)}" text-anchor="${anchor}" ${style}>${escaped(words)}</text>`;
}

/** Two decimals: no eye sees more, and the same picture has the same bytes. */
function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
