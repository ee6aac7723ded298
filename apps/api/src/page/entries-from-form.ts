import {
  workbenchEntrySchema,
  type WorkbenchEntry,
  type WorkbenchSection,
} from '@baocao/core/consolidate';
import { fieldOf } from './field-of.js';

type Placed = { readonly place: number; readonly entry: WorkbenchEntry };

/** As many statements as one form may have. */
const most = 10_000;

/** Which of the statements of a section a form shows: so many in the place of so many. */
type Window = { readonly from: number; readonly shown: number; readonly replaced: number };

const numberIn = (form: FormData, name: string) =>
  Math.max(0, Math.trunc(Number(fieldOf(form, name)) || 0));

function windowIn(form: FormData): Window {
  return {
    from: numberIn(form, 'from'),
    shown: Math.min(most, numberIn(form, 'count')),
    replaced: numberIn(form, 'replaced'),
  };
}

/**
 * The statements as an editor left them in a form: in the order of their numbers, those with the
 * same number as one, passages that were set apart behind the statement that they come from.
 * @param all - the statements of the section as they are kept; those that the form does not show
 * stay as they are, but for passages that it shows by now
 */
export function entriesFromForm(
  form: FormData,
  all: readonly WorkbenchEntry[] = [],
): WorkbenchEntry[] {
  const window = windowIn(form);
  const shown = Array.from({ length: window.shown }, (_, index) =>
    placedEntry(form, String(window.from + index)),
  ).flat();
  const said = new Set(shown.flatMap(({ entry }) => entry.passages));
  const others = around(window, all, said);
  const before = others.filter(({ place }) => place <= window.from);
  // Of those with the same number, the one that stood first begins.
  const placed = [...before, ...shown, ...others.slice(before.length)].sort(
    (a, b) => a.place - b.place,
  );
  const entries: WorkbenchEntry[] = [];
  let number: number | undefined;
  for (const { place, entry } of placed) {
    const last = entries.at(-1);
    if (last !== undefined && place === number) entries.splice(-1, 1, joined(last, entry));
    else entries.push(entry);
    number = place;
  }
  const lost = all.slice(window.from, window.from + window.replaced);
  const added = fieldOf(form, 'new').trim();
  return [
    ...entries,
    ...kept(lost, said),
    ...(added === '' ? [] : [{ use: 'rewrite' as const, passages: [], text: added }]),
  ];
}

/** The statements that a form does not show, under their numbers beside those that it shows. */
function around(
  { from, shown, replaced }: Window,
  all: readonly WorkbenchEntry[],
  said: ReadonlySet<string>,
): Placed[] {
  return all.flatMap((entry, index) => {
    if (index >= from && index < from + replaced) return [];
    const passages = entry.passages.filter((id) => !said.has(id));
    if (passages.length === 0 && entry.passages.length > 0) return [];
    const place = index + 1 + (index < from ? 0 : shown - replaced);
    return [{ place, entry: { ...entry, passages } }];
  });
}

/** Each passage that nobody has placed by itself, so that none is lost. */
function kept(from: readonly WorkbenchEntry[], placed: ReadonlySet<string>): WorkbenchEntry[] {
  return from
    .flatMap(({ passages }) => passages)
    .filter((id) => !placed.has(id))
    .map((id) => ({ use: 'keep', passages: [id] }));
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

/** What is shown of a section: some statements in the place of so many that are kept. */
export type ShownStatements = {
  readonly from: number;
  readonly replaced: number;
  readonly entries: readonly WorkbenchEntry[];
};

/**
 * What was typed, on a section that has changed meanwhile: gone passages left out; behind it what
 * else is kept at that place by now, so that it is neither lost nor written over unseen.
 */
export function typedOnChanged(
  form: FormData,
  { entries: all, passages }: Pick<WorkbenchSection, 'entries' | 'passages'>,
): ShownStatements {
  const window = windowIn(form);
  const from = Math.min(window.from, all.length);
  const now = all.slice(from, from + window.replaced);
  const known = new Set(passages.map(({ id }) => id));
  const typed = entriesFromForm(form)
    .map((entry) => ({ ...entry, passages: entry.passages.filter((id) => known.has(id)) }))
    .filter((entry) => entry.passages.length > 0 || entry.text !== undefined);
  const said = new Set(typed.flatMap((entry) => entry.passages));
  const words = new Set(typed.map(({ text }) => text));
  const others = now.filter((entry) => entry.passages.length === 0 && !words.has(entry.text));
  return { from, replaced: now.length, entries: [...typed, ...others, ...kept(now, said)] };
}
