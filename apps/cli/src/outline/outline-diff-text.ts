import {
  findInOutline,
  formatDiagnostic,
  indicatorsOf,
  outlineChangeMessages,
  requiredBump,
  type Outline,
  type OutlineChange,
  type OutlineAdapter,
  type SuggestedRenames,
} from '@baocao/core';
import { jsonText } from '../files/json-text.js';
import type { Session } from '../session.js';

/** Two outlines, what became of the older one, and what may have been given a new id only. */
export type ToldDiff = {
  readonly before: Outline;
  readonly after: Outline;
  readonly renames: OutlineAdapter;
  readonly changes: readonly OutlineChange[];
  readonly suggestions: SuggestedRenames;
};

/** The weightiest changes first, a line each, and the step of the version that they ask for. */
export function outlineDiffText(told: ToldDiff, session: Session): string {
  const { say } = session;
  const bump = requiredBump(told.changes);
  if (bump === undefined) return `${say('outlineDiff.equal')}\n`;
  const lines = weights.flatMap((weight) => {
    const own = told.changes.filter((change) => change.bump === weight);
    if (own.length === 0) return [];
    const sentences = own.map((change) => `  ${sentence(change, told, session)}`);
    return [say(`outlineDiff.${weight}`), ...sentences, ''];
  });
  const suggested = suggestionLines(told);
  const hint = suggested.length === 0 ? [] : [say('outlineDiff.suggestions'), ...suggested, ''];
  return `${[...lines, ...hint, say('outlineDiff.bump', { bump })].join('\n')}\n`;
}

const weights = ['major', 'minor', 'patch'] as const;

/** The same for programs, with its sentences. */
export function outlineDiffJson(told: ToldDiff, session: Session): string {
  const changes = told.changes.map((change) => ({
    ...change,
    message: sentence(change, told, session),
  }));
  const bump = requiredBump(told.changes) ?? null;
  return jsonText({ bump, changes, suggestedRenames: undeclared(told) });
}

function sentence(change: OutlineChange, told: ToldDiff, { language }: Session): string {
  const outline = told[change.side];
  return formatDiagnostic(change, { catalogue: outlineChangeMessages, language, outline });
}

/** What is suggested and not declared already. */
function undeclared({ suggestions, renames }: ToldDiff): SuggestedRenames {
  const { sections, guidance, indicators, merges = [], splits = [] } = renames;
  const declared = new Set([
    ...[sections, guidance, indicators].flatMap((ids) => Object.keys(ids ?? {})),
    ...merges.flatMap(({ from }) => from),
    ...splits.map(({ from }) => from),
  ]);
  const without = (ids: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(ids).filter(([id]) => !declared.has(id)));
  return {
    sections: without(suggestions.sections),
    guidance: without(suggestions.guidance),
    indicators: without(suggestions.indicators),
  };
}

function suggestionLines(told: ToldDiff): string[] {
  const { sections, indicators } = undeclared(told);
  const section = (outline: Outline, id: string) => {
    const placed = findInOutline(outline, id);
    return placed?.type === 'node' ? placed.node.heading : id;
  };
  const figure = (outline: Outline, id: string) =>
    indicatorsOf(outline).find(({ indicator }) => indicator.id === id)?.indicator.label ?? id;
  const { before, after } = told;
  return [
    ...Object.entries(sections).map(
      ([from, to]) => `  “${section(before, from)}” → “${section(after, to)}” (${from} → ${to})`,
    ),
    ...Object.entries(indicators).map(
      ([from, to]) => `  “${figure(before, from)}” → “${figure(after, to)}” (${from} → ${to})`,
    ),
  ];
}
