import type { SaidText } from '../narrative/section-material.js';
import { textId } from '../similar/text-fingerprint.js';
import type { WorkbenchEntry, WorkbenchSection } from './workbench.js';

/**
 * What is printed as long as no editor says otherwise, of texts in groups that say the same: first
 * what several units say, the most widespread in front, then what single units say, in their order.
 * Of what is more than `most` the units are heard evenly, and the rest is left.
 */
export function draftEntries(
  alike: readonly (readonly SaidText[])[],
  most: number,
): WorkbenchEntry[] {
  const groups = alike.map((group) => ({ group, units: unitCount(group) }));
  const shared = groups.filter(({ units }) => units > 1).sort((a, b) => b.units - a.units);
  const single = groups.filter(({ units }) => units <= 1);
  const room = Math.max(0, most - shared.length);
  return [
    ...shared.map(({ group }, place) => entryOf(group, place < most)),
    ...single.map(({ group }, place) => entryOf(group, isChosen(place, single.length, room))),
  ];
}

function entryOf(group: readonly SaidText[], isPrinted: boolean): WorkbenchEntry {
  return { use: isPrinted ? 'keep' : 'leave', passages: group.map(({ id }) => id) };
}

/** True for `room` of `count` places, at even distances. */
function isChosen(place: number, count: number, room: number): boolean {
  if (room >= count) return true;
  const before = Math.floor((place * room) / count);
  return Math.floor(((place + 1) * room) / count) > before;
}

/** How many units say one of these texts. */
export function unitCount(texts: readonly SaidText[]): number {
  const [first] = texts;
  // Nearly always one unit says one text; a round has half a million of them.
  if (texts.length === 1 && first?.places.length === 1) return 1;
  return new Set(texts.flatMap(({ sayings }) => sayings.map(({ order }) => order))).size;
}

/** Whether an editor changed anything since the entries were made. */
export function isEdited({ entries, made }: Pick<WorkbenchSection, 'entries' | 'made'>): boolean {
  return entriesFingerprint(entries) !== made;
}

/** Changes with every change of the entries. */
export function entriesFingerprint(entries: readonly WorkbenchEntry[]): string {
  const words = entries.map(({ use, passages, text }) => [use, ...passages, text ?? ''].join(' '));
  return textId(words.join(' 0 '));
}
