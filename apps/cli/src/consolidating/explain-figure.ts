import { formatNumber, indicatorsOf, type Indicator, type Outline } from '@baocao/core';
import type { Contribution, FigureProvenance, Provenance } from '@baocao/core/consolidate';
import { nearMatches } from '../near-matches.js';
import type { Session } from '../session.js';
import { usageError } from '../usage-error.js';

/**
 * Where a figure comes from, unit by unit, and how they come to the whole.
 * @throws UsageError for a figure that the report does not have.
 */
export function explainFigure(
  asked: string,
  outline: Outline,
  { figures, units }: Provenance,
  session: Session,
): string {
  const indicator = findIndicator(asked, outline);
  const figure = figures[indicator.id];
  const { say } = session;
  if (figure === undefined) return `${indicator.label}: ${say('origin.nothing')}\n`;
  const names = new Map(units.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return [
    `${indicator.label} (${indicator.unit})`,
    say(`origin.method.${figure.method}`),
    ...table(figure, nameOf),
    ...silentLines(figure, nameOf, session),
    totalLine(figure, session),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function findIndicator(asked: string, outline: Outline): Indicator {
  const all = indicatorsOf(outline).map(({ indicator }) => indicator);
  const found = all.find(({ id, label }) => id === asked || label === asked);
  if (found !== undefined) return found;
  const choices = all.map(({ id, label }) => ({ id, name: label, kind: '' }));
  throw usageError('origin.unknown', {
    figure: asked,
    near: nearMatches(asked, choices).join(', '),
  });
}

/** Units on the left, figures flush right. */
function table({ sources }: FigureProvenance, nameOf: (key: string) => string): string[] {
  const rows = sources.map((one) => ({ name: nameOf(one.unit), value: valueText(one) }));
  const width = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const names = width(rows.map(({ name }) => name));
  const values = width(rows.map(({ value }) => value));
  return rows.map(({ name, value }) => `  ${name.padEnd(names)}  ${value.padStart(values)}`);
}

function valueText({ value, numerator, denominator }: Contribution): string {
  const own = printed(value);
  if (numerator === undefined || denominator === undefined) return own;
  return `${formatNumber(numerator)}/${formatNumber(denominator)} = ${own}`;
}

function printed(value: Contribution['value']): string {
  return typeof value === 'number' ? formatNumber(Math.round(value * 100) / 100) : String(value);
}

function silentLines(
  figure: FigureProvenance,
  nameOf: (key: string) => string,
  { say }: Session,
): string[] {
  return (['notReported', 'unusable', 'missing', 'notApplicable'] as const).flatMap((why) => {
    const units = figure[why];
    if (units.length === 0) return [];
    return [say(`origin.${why}`, { count: units.length, units: units.map(nameOf).join(', ') })];
  });
}

function totalLine({ total, method }: FigureProvenance, { say }: Session): string {
  const { value, numerator, denominator, reported, asked } = total;
  const shown = value === undefined ? say('origin.nothing') : printed(value);
  const whole =
    method === 'weighted-mean' && numerator !== undefined && denominator !== undefined
      ? `${formatNumber(numerator)}/${formatNumber(denominator)} = ${shown}`
      : shown;
  return say('origin.total', { value: whole, reported, asked });
}
