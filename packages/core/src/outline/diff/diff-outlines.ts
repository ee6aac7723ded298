import type { OutlineRenames } from '../../report/migrate-report.js';
import type { Outline } from '../outline-schema.js';
import { constraintChanges } from './constraint-changes.js';
import { guidanceChanges } from './guidance-changes.js';
import { indicatorChanges } from './indicator-changes.js';
import type { OutlineChange } from './outline-change.js';
import { outlineChange } from './outline-change-of.js';
import { outlineEntries } from './outline-entries.js';
import { renameIds } from './rename-ids.js';
import { renamedIds } from './renamed-ids.js';
import { sectionChanges } from './section-changes.js';

/**
 * What became of an outline, part by part: matched by id, so that a heading that was reworded and
 * moved is the same section still. Ids that have other names now are given by `renames`. Equal
 * outlines give nothing; versions are not compared.
 */
export function diffOutlines(
  before: Outline,
  after: Outline,
  renames: OutlineRenames = {},
): OutlineChange[] {
  const newer = outlineEntries(after);
  const older = outlineEntries(renameIds(before, renames));
  return [
    ...renamedIds(outlineEntries(before), newer, renames),
    ...titleChanges(before, after),
    ...unitKindChanges(before, after),
    ...sectionChanges(older.sections, newer.sections, labelsOf(before, after)),
    ...guidanceChanges(older.guidance, newer.guidance),
    ...indicatorChanges(older.indicators, newer.indicators),
    ...constraintChanges(before, after),
  ];
}

function titleChanges(before: Outline, after: Outline): OutlineChange[] {
  const [from, to] = [before, after].map(({ title }) => `${title.name}: ${title.subject}`);
  if (from === undefined || to === undefined || from === to) return [];
  return [outlineChange('title-reworded', { id: '', path: '/title', values: { from, to } })];
}

function unitKindChanges(before: Outline, after: Outline): OutlineChange[] {
  const gone = missingFrom(before, after).map(({ id, label }) =>
    outlineChange('unit-kind-removed', { id, path: '/unitKinds', values: { label } }),
  );
  const added = missingFrom(after, before).map(({ id, label }) =>
    outlineChange('unit-kind-added', { id, path: '/unitKinds', values: { label } }),
  );
  return [...gone, ...added];
}

function missingFrom(one: Outline, other: Outline): Outline['unitKinds'] {
  return one.unitKinds.filter(({ id }) => !other.unitKinds.some((kind) => kind.id === id));
}

function labelsOf(before: Outline, after: Outline): ReadonlyMap<string, string> {
  return new Map([...before.unitKinds, ...after.unitKinds].map(({ id, label }) => [id, label]));
}
