import type { OutlineRenames } from '../../report/migrate-report.js';
import { toPointer } from '../../json/pointer.js';
import { addressOf } from '../numbering.js';
import { pointerOf } from '../pointer-of.js';
import type { OutlineChange } from './outline-change.js';
import { outlineChange } from './outline-change-of.js';
import type { OutlineEntries } from './outline-entries.js';

/** The ids that are declared to be new names of older ones, where both outlines have them. */
export function renamedIds(
  before: OutlineEntries,
  after: OutlineEntries,
  renames: OutlineRenames,
): OutlineChange[] {
  return [
    ...pairs(renames.sections, before.sections, after.sections).map(({ from, to, entry }) =>
      outlineChange('section-given-new-id', {
        id: to,
        path: pointerOf(entry),
        address: addressOf(entry),
        values: { label: entry.node.heading, from, to },
      }),
    ),
    ...pairs(renames.guidance, before.guidance, after.guidance).map(({ from, to, entry }) =>
      outlineChange('guidance-given-new-id', {
        id: to,
        path: pointerOf(entry),
        address: addressOf(entry),
        values: { from, to },
      }),
    ),
    ...pairs(renames.indicators, before.indicators, after.indicators).map(
      ({ from, to, entry: { indicator, section } }) => {
        const index = (section.node.indicators ?? []).indexOf(indicator);
        return outlineChange('indicator-given-new-id', {
          id: to,
          path: `${pointerOf(section)}${toPointer(['indicators', index])}`,
          address: addressOf(section),
          values: { label: indicator.label, from, to },
        });
      },
    ),
  ];
}

function pairs<Entry>(
  renames: Readonly<Record<string, string>> = {},
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): { from: string; to: string; entry: Entry }[] {
  return Object.entries(renames).flatMap(([from, to]) => {
    const entry = after.get(to);
    return from !== to && before.has(from) && entry !== undefined ? [{ from, to, entry }] : [];
  });
}
