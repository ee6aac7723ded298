import { answerSections, indicatorsOf } from '../outline/find-in-outline.js';
import type { Outline } from '../outline/outline-schema.js';
import type { Figure } from './figure-schema.js';
import { mergeFigures } from './merge-figures.js';
import { mergeResponses } from './merge-responses.js';
import type { OutlineAdapter } from './outline-adapter-schema.js';
import { rehouse, type Moved } from './rehouse.js';
import type { Report } from './report-schema.js';
import type { Response } from './response-schema.js';

/** Ids of the older outline that have other names in the newer one. */
export type OutlineRenames = Pick<OutlineAdapter, 'sections' | 'guidance' | 'indicators'>;

/** A report on the newer outline, and what the newer outline has no place for. */
export type Migration = {
  readonly report: Report;
  /** What has another place now, by older and newer id. */
  readonly moved: {
    readonly responses: readonly Moved[];
    readonly indicators: readonly Moved[];
  };
  /** Nothing is thrown away: a person decides where these go. By their older ids. */
  readonly orphans: {
    readonly responses: Readonly<Record<string, Response>>;
    readonly indicators: Readonly<Record<string, Figure>>;
  };
};

/**
 * Takes a report over to another version of its outline: what was answered stays with its id, or
 * goes where the adapter says. What is merged stands in the order of the adapter; what is split
 * goes to the first of its new places, and a figure that is split to none. Every answer and figure
 * ends up in the report or among the orphans.
 */
export function migrateReport(
  report: Report,
  outline: Outline,
  adapter: OutlineAdapter = {},
): Migration {
  const indicators = new Map(
    indicatorsOf(outline).map(({ indicator }) => [indicator.id, indicator]),
  );
  const responses = rehouse(report.responses, {
    places: new Set(answerSections(outline).map(({ node }) => node.id)),
    renames: adapter.sections ?? {},
    merges: (adapter.merges ?? []).filter(({ kind }) => kind === 'section'),
    splits: (adapter.splits ?? []).filter(({ kind }) => kind === 'section'),
    merge: (values) => mergeResponses(values),
    divide: (response) => (response.kind === 'narrative' ? 'first' : 'all'),
  });
  const figures = rehouse(report.indicators, {
    places: new Set(indicators.keys()),
    renames: adapter.indicators ?? {},
    merges: (adapter.merges ?? []).filter(({ kind }) => kind === 'indicator'),
    splits: (adapter.splits ?? []).filter(({ kind }) => kind === 'indicator'),
    // A total without one of its parts would be too small and look whole.
    merge: (values, into, parts) =>
      values.length < parts ? undefined : mergeFigures(values, indicators.get(into)),
    divide: (value) => (value.kind === 'value' ? 'none' : 'all'),
  });
  return {
    report: {
      ...report,
      outline: { id: outline.id, version: outline.version },
      responses: responses.housed,
      indicators: figures.housed,
    },
    moved: { responses: responses.moved, indicators: figures.moved },
    orphans: { responses: responses.orphans, indicators: figures.orphans },
  };
}
