import {
  indicatorsOf,
  plainText,
  walkSections,
  addressOf,
  type Migration,
  type Outline,
  type OutlineRenames,
  type Response,
} from '@baocao/core';
import { firstWords } from './first-words.js';
import type { Session } from '../session.js';

/** A migration, the outlines that it leads between, and where orphans might go. */
export type ToldMigration = {
  readonly migration: Migration;
  /** Absent where the older outline is not at hand. */
  readonly older: Outline | undefined;
  readonly newer: Outline;
  readonly suggestions: OutlineRenames;
  /** Indicators that mean something else now. */
  readonly redefined: readonly string[];
};

type Names = (outline: Outline | undefined, id: string) => string;

/** What stays, what goes elsewhere, and what has no place, as a person reads it before it is done. */
export function migrationText(told: ToldMigration, session: Session): string {
  const { migration, newer } = told;
  const { report, moved, orphans } = migration;
  const { say, language } = session;
  const section: Names = (outline, id) => {
    const placed = [...walkSections(outline ?? { nodes: [] })].find(({ node }) => node.id === id);
    return placed === undefined
      ? `“${id}”`
      : `${addressOf(placed, language)} “${placed.node.heading}”`;
  };
  const figure: Names = (outline, id) => {
    const placed = indicatorsOf(outline ?? { nodes: [] }).find((one) => one.indicator.id === id);
    return placed === undefined ? `“${id}”` : `“${placed.indicator.label}”`;
  };
  const lost = Object.keys(orphans.responses).length + Object.keys(orphans.indicators).length;
  const moves = [
    ...moved.responses.map((one) => moveLine(one, section, told, session)),
    ...moved.indicators.map((one) => moveLine(one, figure, told, session)),
  ];
  const counts = {
    version: newer.version,
    responses: Object.keys(report.responses).length,
    indicators: Object.keys(report.indicators).length,
    moved: moves.length,
    lost,
  };
  return [
    say('migrate.counts', counts),
    ...moves,
    ...redefinedLines(told, figure, session),
    ...(lost === 0 ? [] : ['', say('migrate.orphans')]),
    ...Object.entries(orphans.responses).map(([id, response]) =>
      orphanLine(section(told.older, id), wordsOf(response), {
        session,
        better: better(told, told.suggestions.sections, id, section),
      }),
    ),
    ...Object.entries(orphans.indicators).map(([id, value]) =>
      orphanLine(figure(told.older, id), value.kind === 'value' ? String(value.value) : '', {
        session,
        better: better(told, told.suggestions.indicators, id, figure),
      }),
    ),
    '',
  ].join('\n');
}

/** Figures that keep their place and not their meaning. */
function redefinedLines(
  { migration, newer, redefined }: ToldMigration,
  name: Names,
  { say }: Session,
): string[] {
  const kept = redefined.filter((id) => Object.hasOwn(migration.report.indicators, id));
  if (kept.length === 0) return [];
  return ['', say('migrate.redefined'), ...kept.map((id) => `  ${name(newer, id)}`)];
}

function moveLine(
  { from, to }: Migration['moved']['responses'][number],
  name: Names,
  { older, newer }: ToldMigration,
  { say }: Session,
): string {
  const names = (outline: Outline | undefined, ids: readonly string[]) =>
    ids.map((id) => name(outline, id)).join('; ');
  return `  ${say('migrate.moved', { from: names(older, from), to: names(newer, to) })}`;
}

function better(
  { newer }: ToldMigration,
  suggestions: Readonly<Record<string, string>> = {},
  id: string,
  name: Names,
): string | undefined {
  const to = Object.hasOwn(suggestions, id) ? suggestions[id] : undefined;
  return to === undefined ? undefined : name(newer, to);
}

function orphanLine(
  name: string,
  words: string,
  { session, better: place }: { readonly session: Session; readonly better: string | undefined },
): string {
  const line = `  ${[name, words].filter((part) => part !== '').join(': ')}`;
  return place === undefined ? line : `${line}\n    ${session.say('migrate.maybe', { place })}`;
}

function wordsOf(response: Response): string {
  if (response.kind === 'not-applicable') return response.reason;
  if (response.kind === 'none-arising') return '';
  const [first] = response.blocks;
  return first?.type === 'paragraph' ? firstWords(plainText(first.content)) : '…';
}
