import {
  blockRange,
  documentFinding,
  type BlockRange,
  type ReadBookmark,
  type ReadRegion,
  type ReadSection,
  type RegionCarrier,
} from '@baocao/document';
import { createPromptCheck } from './prompt-check.js';
import type { ManifestEntry } from './read-custom-xml.js';
import type { PlacedControl, ReadContext } from './read-context.js';

/**
 * Finds the places to fill in by the marks that are left of them: the tag, the bookmark, the title
 * and the number of a control, in this order. A file without a manifest has those that its tags name.
 */
export function findRegions(
  manifest: readonly ManifestEntry[] | undefined,
  sections: readonly ReadSection[],
  {
    budget,
    controls,
    bookmarks,
    tell,
  }: Pick<ReadContext, 'budget' | 'controls' | 'bookmarks' | 'tell'>,
): readonly ReadRegion[] {
  if (manifest === undefined) return controls.flatMap(taggedRegion);
  const isPrompt = createPromptCheck(sections, budget.limits);
  const finders = createFinders(controls, bookmarks.all());
  return manifest.flatMap((entry) => {
    const { key, title, prompt } = entry;
    const values = { title };
    const found = firstFound(finders, entry);
    if (found === undefined) {
      const code = 'document/region-missing';
      tell(documentFinding({ code, severity: 'warning', path: '', values }));
      return [];
    }
    if (found.second !== undefined) {
      const code = 'document/region-twice';
      tell(documentFinding({ code, severity: 'warning', path: found.second, values }));
    }
    const { showsPlaceholder, carrier, range } = found;
    const empty = showsPlaceholder || isPrompt(range, prompt);
    return [{ key, title, carrier, empty, ...range }];
  });
}

function taggedRegion({ marks, path }: PlacedControl): readonly ReadRegion[] {
  const { tag, alias, showingPlaceholder } = marks;
  if (tag === undefined || tag === '') return [];
  return [
    {
      key: tag,
      ...(alias !== undefined && { title: alias }),
      carrier: 'tag',
      empty: showingPlaceholder,
      path,
      endPath: path,
    },
  ];
}

type Found = {
  readonly carrier: RegionCarrier;
  readonly showsPlaceholder: boolean;
  readonly range: BlockRange;
  /** Pointer to another control with the same mark. */
  readonly second?: string | undefined;
};
type Finder = (entry: ManifestEntry) => Found | undefined;

function firstFound(finders: readonly Finder[], entry: ManifestEntry): Found | undefined {
  for (const find of finders) {
    const found = find(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

function createFinders(
  controls: readonly PlacedControl[],
  bookmarks: readonly ReadBookmark[],
): readonly Finder[] {
  const byTag = grouped(controls, ({ marks }) => marks.tag);
  const byAlias = grouped(controls, ({ marks }) => marks.alias);
  const byId = grouped(controls, ({ marks }) => marks.id);
  const byPath = grouped(controls, ({ path }) => path);
  const byName = grouped(bookmarks, ({ name }) => name);
  return [
    ({ key, bookmark }) => inControl('tag', byTag.get(key) ?? byTag.get(bookmark)),
    ({ bookmark }) => {
      const [mark] = byName.get(bookmark) ?? [];
      return mark && inBookmark(mark, byPath.get(mark.path) ?? []);
    },
    ({ alias }) => inControl('alias', byAlias.get(alias)),
    ({ control }) => inControl('control-id', byId.get(control)),
  ];
}

function inControl(
  carrier: RegionCarrier,
  [control, second]: readonly PlacedControl[] = [],
): Found | undefined {
  if (control === undefined) return undefined;
  const { path, marks } = control;
  return {
    carrier,
    showsPlaceholder: marks.showingPlaceholder,
    range: { path, endPath: path },
    second: second?.path,
  };
}

/**
 * A bookmark stands around its control, which begins where the bookmark does. LibreOffice moves it
 * inside, and shrinks the control to the first paragraph: then what the bookmark spans is the place.
 */
function inBookmark({ path, endPath }: ReadBookmark, [control]: readonly PlacedControl[]): Found {
  const range = blockRange(path, endPath);
  const isWhole = range.path === path && range.endPath === path;
  return {
    carrier: 'bookmark',
    showsPlaceholder: isWhole && control?.marks.showingPlaceholder === true,
    range,
  };
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
