import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { shortText } from '../../rules/reading/short-text.js';
import {
  consolidationDiagnostic,
  type ConsolidationCode,
  type ConsolidationValues,
} from '../consolidation-diagnostic.js';
import type { SaidText } from '../narrative/section-material.js';
import { textId } from '../similar/text-fingerprint.js';
import { draftEntries, entriesFingerprint, isEdited } from './draft-entries.js';
import type { WorkbenchEntry, WorkbenchPassage, WorkbenchSection } from './workbench.js';

/** What is on the desk before a consolidation, and what the units say now. */
export type EditedSection = {
  readonly path: string;
  readonly before: WorkbenchSection | undefined;
  readonly texts: readonly SaidText[];
  /** The texts in groups that say the same. */
  readonly groups: readonly (readonly SaidText[])[];
  /** How many statements are printed where no editor chose. */
  readonly most: number;
  readonly nameOf: (order: number) => string;
  readonly keyOf: (order: number) => string;
  readonly tell: (diagnostic: Diagnostic) => void;
};

type Recorded = ReadonlyMap<string, WorkbenchPassage>;

/** The same with what there is, and what there was, by id. */
type Desk = EditedSection & {
  readonly now: ReadonlyMap<string, SaidText>;
  readonly was: Recorded;
};

/**
 * The entries of a section after new reports came. Where nobody edited, they are made anew. Edited
 * entries stay as they are and where they are; what is new joins them or stands behind them, and
 * what no longer fits is told.
 */
export function mergeEdits(edited: EditedSection): Pick<WorkbenchSection, 'made' | 'entries'> {
  const { before, texts, groups, most } = edited;
  if (before === undefined || !isEdited(before)) {
    const entries = draftEntries(groups, most);
    return { made: entriesFingerprint(entries), entries };
  }
  const desk: Desk = {
    ...edited,
    now: new Map(texts.map((text) => [text.id, text])),
    was: new Map(before.passages.map((passage) => [passage.id, passage])),
  };
  tellEditedMaterial(desk);
  const kept = before.entries.flatMap((entry) => survivor(entry, desk));
  return { made: before.made, entries: withNewTexts(kept, desk) };
}

const isHandmade = ({ use }: WorkbenchEntry) => use !== 'keep' && use !== 'leave';

/** An entry without what is gone; `leave` and `keep` go with their last passage. */
function survivor(entry: WorkbenchEntry, desk: Desk): WorkbenchEntry[] {
  const { now, was } = desk;
  for (const id of entry.passages) {
    if (!now.has(id) && !was.has(id)) {
      tell(desk, 'consolidation/unknown-passage', 'error', { passage: id });
    }
  }
  const alive = entry.passages.filter((id) => now.has(id));
  if (!isHandmade(entry)) return alive.length === 0 ? [] : [{ ...entry, passages: alive }];
  tellChangesBehind(entry, alive, desk);
  // With all its passages gone, a statement made of them still has the words that they had.
  const text = alive.length === 0 ? (entry.text ?? recordedText(entry, was)) : entry.text;
  const use = alive.length === 0 ? 'rewrite' : entry.use;
  return [{ use, passages: alive, ...(text === undefined ? {} : { text }) }];
}

function tellChangesBehind(entry: WorkbenchEntry, alive: readonly string[], desk: Desk): void {
  const text = wordsOf(entry, desk.was);
  if (entry.passages.some((id) => !desk.now.has(id) && desk.was.has(id))) {
    tell(desk, 'consolidation/edited-source-gone', 'warning', { text });
  }
  for (const unit of newUnits(alive, desk)) {
    tell(desk, 'consolidation/more-say-so', 'info', { unit, text });
  }
}

function recordedText({ passages }: WorkbenchEntry, was: Recorded): string {
  return passages.flatMap((id) => was.get(id)?.text ?? []).join('\n');
}

function wordsOf(entry: WorkbenchEntry, was: Recorded): string {
  return shortText(entry.text ?? recordedText(entry, was));
}

/** Who says now what fewer units said when the editor looked. */
function newUnits(alive: readonly string[], { now, was, keyOf, nameOf }: Desk): string[] {
  return alive.flatMap((id) => {
    const before = was.get(id);
    if (before === undefined) return [];
    const sayings = now.get(id)?.sayings ?? [];
    return sayings
      .filter(({ order }) => !before.units.includes(keyOf(order)))
      .map(({ order }) => nameOf(order));
  });
}

/** Puts the texts that no entry has into the entry of their like, behind it, or at the end. */
function withNewTexts(kept: readonly WorkbenchEntry[], desk: Desk): WorkbenchEntry[] {
  const placed = new Set(kept.flatMap(({ passages }) => passages));
  const entries = [...kept];
  for (const group of desk.groups) {
    const fresh = group.filter(({ id }) => !placed.has(id));
    if (fresh.length === 0) continue;
    const old = new Set(group.flatMap(({ id }) => (placed.has(id) ? [id] : [])));
    const at = entries.findIndex(({ passages }) => passages.some((id) => old.has(id)));
    entries.splice(
      at === -1 ? entries.length : at,
      at === -1 ? 0 : 1,
      ...joined(entries[at], fresh, desk),
    );
  }
  return entries;
}

/** A chosen statement is not touched; one that is simply kept takes in what says the same. */
function joined(
  like: WorkbenchEntry | undefined,
  fresh: readonly SaidText[],
  desk: Desk,
): WorkbenchEntry[] {
  const passages = fresh.map(({ id }) => id);
  if (like === undefined) return [{ use: 'keep', passages }];
  if (like.use === 'keep') return [{ ...like, passages: [...like.passages, ...passages] }];
  const orders = new Set(fresh.flatMap(({ sayings }) => sayings.map(({ order }) => order)));
  const unit = [...orders].map(desk.nameOf).join(', ');
  tell(desk, 'consolidation/new-beside-edit', 'info', { unit, text: wordsOf(like, desk.was) });
  return [like, { use: 'keep', passages }];
}

/** Whoever changes the material on the desk sees that it does not count. */
function tellEditedMaterial(desk: Desk): void {
  for (const { id, text } of desk.was.values()) {
    if (textId(text) === id) continue;
    tell(desk, 'consolidation/material-edited', 'warning', { text: shortText(text) });
  }
}

function tell<Code extends ConsolidationCode>(
  { path, tell: toCaller }: EditedSection,
  code: Code,
  severity: Severity,
  values: ConsolidationValues<Code>,
): void {
  toCaller(consolidationDiagnostic(code, severity, path, values));
}
