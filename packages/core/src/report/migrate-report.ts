import { answerSections, indicatorsOf } from '../outline/find-in-outline.js';
import type { Outline } from '../outline/outline-schema.js';
import type { Figure } from './figure-schema.js';
import type { Report } from './report-schema.js';
import type { Response } from './response-schema.js';

/** Ids of the older outline that have other names in the newer one. */
export type OutlineRenames = {
  readonly sections?: Readonly<Record<string, string>>;
  readonly indicators?: Readonly<Record<string, string>>;
};

/** A report on the newer outline, and what the newer outline has no place for. */
export type Migration = {
  readonly report: Report;
  /** Nothing is thrown away: a person decides where these go. By their older ids. */
  readonly orphans: {
    readonly responses: Readonly<Record<string, Response>>;
    readonly indicators: Readonly<Record<string, Figure>>;
  };
};

/**
 * Takes a report over to another version of its outline: what was answered stays with its id, or
 * goes where `renames` says. Every answer and figure ends up in the report or among the orphans.
 */
export function migrateReport(
  report: Report,
  outline: Outline,
  renames: OutlineRenames = {},
): Migration {
  const sections = new Set(answerSections(outline).map(({ node }) => node.id));
  const indicators = new Set(indicatorsOf(outline).map(({ indicator }) => indicator.id));
  const responses = rehouse(report.responses, sections, renames.sections ?? {});
  const figures = rehouse(report.indicators, indicators, renames.indicators ?? {});
  return {
    report: {
      ...report,
      outline: { id: outline.id, version: outline.version },
      responses: responses.housed,
      indicators: figures.housed,
    },
    orphans: { responses: responses.orphans, indicators: figures.orphans },
  };
}

type Housing<Value> = {
  readonly housed: Record<string, Value>;
  readonly orphans: Record<string, Value>;
};

/** Two that would go to one place: the one whose place it was stays, the other is an orphan. */
function rehouse<Value>(
  values: Readonly<Record<string, Value>>,
  places: ReadonlySet<string>,
  renames: Readonly<Record<string, string>>,
): Housing<Value> {
  const newIdOf = (id: string) => (Object.hasOwn(renames, id) ? renames[id] : undefined) ?? id;
  const entries = Object.entries(values).map(([id, value]) => ({ id, to: newIdOf(id), value }));
  const stayFirst = entries.toSorted((a, b) => Number(a.id !== a.to) - Number(b.id !== b.to));
  const housed = new Map<string, Value>();
  const orphans = new Map<string, Value>();
  for (const { id, to, value } of stayFirst) {
    if (places.has(to) && !housed.has(to)) housed.set(to, value);
    else orphans.set(id, value);
  }
  return { housed: Object.fromEntries(housed), orphans: Object.fromEntries(orphans) };
}
