import type { MessageValue } from '../../diagnostics/diagnostic.js';
import { asksForResponse } from '../find-in-outline.js';
import { addressOf } from '../numbering.js';
import { pointerOf } from '../pointer-of.js';
import type { PlacedNode } from '../walk-outline.js';
import { movedEntries } from './moved-entries.js';
import type { OutlineChange, OutlineChangeKind } from './outline-change.js';
import { outlineChange } from './outline-change-of.js';

type Sections = ReadonlyMap<string, PlacedNode>;

/** What became of the sections. `unitLabels` says the kinds of unit in words. */
export function sectionChanges(
  before: Sections,
  after: Sections,
  unitLabels: ReadonlyMap<string, string>,
): OutlineChange[] {
  const moved = movedEntries(before, after, parentOf);
  const gone = [...before.values()]
    .filter(({ node }) => !after.has(node.id))
    .map((section) => changeOf(section, 'section-removed', { label: section.node.heading }));
  const stayed = [...after.values()].flatMap((section) => {
    const older = before.get(section.node.id);
    if (older === undefined) {
      return [changeOf(section, 'section-added', { label: section.node.heading })];
    }
    return [
      ...(moved.has(section.node.id)
        ? [changeOf(section, 'section-moved', { from: placeOf(older) })]
        : []),
      ...wordChanges(older, section),
      ...askingChanges(older, section, unitLabels),
    ];
  });
  return [...gone, ...stayed];
}

function changeOf(
  section: PlacedNode,
  kind: OutlineChangeKind,
  values: Readonly<Record<string, MessageValue>>,
): OutlineChange {
  const { id } = section.node;
  return outlineChange(kind, { id, path: pointerOf(section), address: addressOf(section), values });
}

function placeOf(section: PlacedNode): MessageValue {
  return { vi: addressOf(section, 'vi'), en: addressOf(section, 'en') };
}

function parentOf(section: PlacedNode): string | undefined {
  return section.ancestors.at(-1)?.node.id;
}

function wordChanges(older: PlacedNode, newer: PlacedNode): OutlineChange[] {
  const [was, is] = [older.node, newer.node];
  const renamed =
    was.heading === is.heading
      ? []
      : [changeOf(newer, 'section-renamed', { from: was.heading, to: is.heading })];
  const noted =
    was.note === is.note
      ? []
      : [changeOf(newer, 'note-changed', { from: was.note ?? '', to: is.note ?? '' })];
  return [...renamed, ...noted];
}

/** Whether the section asks, whom it asks, and what it takes for an answer. */
function askingChanges(
  older: PlacedNode,
  newer: PlacedNode,
  unitLabels: ReadonlyMap<string, string>,
): OutlineChange[] {
  const [was, is] = [older.node, newer.node];
  const changes: OutlineChange[] = [];
  const label = is.heading;
  if (asksForResponse(was) !== asksForResponse(is)) {
    const kind = asksForResponse(was) ? 'section-split' : 'section-merged';
    changes.push(changeOf(newer, kind, { label }));
  }
  if (was.optional !== is.optional) {
    const kind = is.optional === true ? 'none-arising-offered' : 'none-arising-withdrawn';
    changes.push(changeOf(newer, kind, {}));
  }
  const [from, to] = [was, is].map(({ appliesTo }) => unitsInWords(appliesTo, unitLabels));
  if (from !== undefined && to !== undefined && from.vi !== to.vi) {
    changes.push(changeOf(newer, 'addressed-units-changed', { from, to }));
  }
  return changes;
}

function unitsInWords(
  kinds: readonly string[] | undefined,
  labels: ReadonlyMap<string, string>,
): { vi: string; en: string } {
  if (kinds === undefined) return { vi: 'mọi đơn vị', en: 'all units' };
  const words = [...kinds]
    .sort()
    .map((kind) => `“${labels.get(kind) ?? kind}”`)
    .join(', ');
  return { vi: words, en: words };
}
