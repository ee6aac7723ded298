import {
  blockLines,
  blockRange,
  blocksIn,
  documentFinding,
  type BlockRange,
  type ReadBlock,
  type ReadBookmark,
  type ReadRegion,
  type ReadSection,
  type RegionCarrier,
} from '@baocao/document';
import type { ManifestEntry } from './read-custom-xml.js';
import type { PlacedControl, ReadContext } from './read-context.js';

/**
 * Finds the places to fill in by the marks that are left of them: the tag, the bookmark, the title
 * and the number of a control, in this order. A file without a manifest has those that its tags name.
 */
export function findRegions(
  manifest: readonly ManifestEntry[] | undefined,
  sections: readonly ReadSection[],
  { controls, bookmarks, tell }: Pick<ReadContext, 'controls' | 'bookmarks' | 'tell'>,
): readonly ReadRegion[] {
  if (manifest === undefined) return controls.flatMap(taggedRegion);
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
    const empty = showsPlaceholder || isPrompt(blocksIn(sections, range), prompt);
    return [{ key, title, carrier, empty, ...range }];
  });
}

function isPrompt(blocks: readonly ReadBlock[], prompt: string): boolean {
  return prompt !== '' && blockLines(blocks).join('\n').trim() === prompt.trim();
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
 * A bookmark stands around its control. LibreOffice moves it inside, and shrinks the control to
 * the first paragraph: then what the bookmark spans is the place.
 */
function inBookmark({ path, endPath }: ReadBookmark, controls: readonly PlacedControl[]): Found {
  const range = blockRange(path, endPath);
  const whole = controls.find(({ path: at }) => at === range.path && at === range.endPath);
  return {
    carrier: 'bookmark',
    showsPlaceholder: whole?.marks.showingPlaceholder ?? false,
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
