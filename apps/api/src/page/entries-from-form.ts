import {
  workbenchEntrySchema,
  type WorkbenchEntry,
  type WorkbenchSection,
} from '@baocao/core/consolidate';
import { fieldOf } from './field-of.js';

type Placed = { readonly place: number; readonly entry: WorkbenchEntry };

/** As many statements as one form may have. */
const most = 10_000;

/**
 * The statements as an editor left them in a form: in the order of their numbers, those with the
 * same number as one, passages that were set apart behind the statement that they come from.
 */
export function entriesFromForm(form: FormData): WorkbenchEntry[] {
  const count = Math.min(most, Number(fieldOf(form, 'count')) || 0);
  const placed = Array.from({ length: count }, (_, index) => placedEntry(form, String(index)))
    .flat()
    .sort((a, b) => a.place - b.place);
  const entries: WorkbenchEntry[] = [];
  let before: number | undefined;
  for (const { place, entry } of placed) {
    const last = entries.at(-1);
    if (last !== undefined && place === before) entries.splice(-1, 1, joined(last, entry));
    else entries.push(entry);
    before = place;
  }
  const added = fieldOf(form, 'new').trim();
  return added === '' ? entries : [...entries, { use: 'rewrite', passages: [], text: added }];
}

function placedEntry(form: FormData, own: string): Placed[] {
  const all = form.getAll(`passage:${own}`).map(String);
  const apart = new Set(form.getAll(`apart:${own}`).map(String));
  const place = Number(fieldOf(form, `place:${own}`)) || Number(own) + 1;
  const passages = all.filter((id) => !apart.has(id));
  const text = fieldOf(form, `text:${own}`).replaceAll('\r\n', '\n').trim();
  const use = useOf(form, own, text);
  const entry = { use, passages, ...(text === '' ? {} : { text }) };
  const left = passages.length > 0 || entry.text !== undefined;
  return [
    ...(left ? [{ place, entry }] : []),
    // Whole numbers are the editor's; these stand right behind, each by itself.
    ...all
      .filter((id) => apart.has(id))
      .map((id, index): Placed => {
        const behind = place + (index + 1) / (all.length + 1);
        return { place: behind, entry: { use: 'keep', passages: [id] } };
      }),
  ];
}

/** Words that were typed where none were before are to be printed, whatever is chosen beside them. */
function useOf(form: FormData, own: string, text: string): WorkbenchEntry['use'] {
  const chosen = workbenchEntrySchema.shape.use.catch('keep').parse(fieldOf(form, `use:${own}`));
  const was = fieldOf(form, `was:${own}`);
  return text !== '' && was !== 'rewrite' && chosen !== 'leave' ? 'rewrite' : chosen;
}

function joined(first: WorkbenchEntry, second: WorkbenchEntry): WorkbenchEntry {
  const texts = [first, second].flatMap(({ use, text }) => (use === 'rewrite' ? (text ?? []) : []));
  const passages = [...first.passages, ...second.passages];
  if (texts.length > 0) return { use: 'rewrite', passages, text: texts.join('\n') };
  return { use: first.use === 'keep' || first.use === 'leave' ? 'merge' : first.use, passages };
}

/** The statements on a section that has changed meanwhile: gone passages left out, new ones behind. */
export function placedEntries(
  entries: readonly WorkbenchEntry[],
  { passages }: Pick<WorkbenchSection, 'passages'>,
): WorkbenchEntry[] {
  const known = new Set(passages.map(({ id }) => id));
  const kept = entries
    .map((entry) => ({ ...entry, passages: entry.passages.filter((id) => known.has(id)) }))
    .filter((entry) => entry.passages.length > 0 || entry.text !== undefined);
  const placed = new Set(kept.flatMap((entry) => entry.passages));
  const fresh = passages.filter(({ id }) => !placed.has(id));
  return [...kept, ...fresh.map(({ id }): WorkbenchEntry => ({ use: 'keep', passages: [id] }))];
}
