import { documentFinding } from '@baocao/document';
import type { ManifestEntry } from './read-custom-xml.js';
import type { PlacedControl, ReadContext } from './read-context.js';
import type { ReadBookmark, ReadRegion, RegionCarrier } from './read-document.js';

/**
 * Finds the places to fill in by the marks that are left of them: the tag, the bookmark, the title
 * and the number of a control, in this order. A file without a manifest has those that its tags name.
 */
export function findRegions(
  manifest: readonly ManifestEntry[] | undefined,
  { controls, bookmarks, tell }: Pick<ReadContext, 'controls' | 'bookmarks' | 'tell'>,
): readonly ReadRegion[] {
  if (manifest === undefined) return controls.flatMap(taggedRegion);
  const finders = createFinders(controls, bookmarks.all());
  return manifest.flatMap((entry) => {
    const found = firstFound(finders, entry);
    const { key, title } = entry;
    if (found === undefined) {
      tell(
        documentFinding({
          code: 'document/region-missing',
          severity: 'warning',
          path: '',
          values: { title },
        }),
      );
      return [];
    }
    if (found.second !== undefined) {
      tell(
        documentFinding({
          code: 'document/region-twice',
          severity: 'warning',
          path: found.second,
          values: { title },
        }),
      );
    }
    return [{ key, title, ...found.region }];
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
  readonly region: Omit<ReadRegion, 'key' | 'title'>;
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
      return mark && inBookmark(mark, controlAround(mark.path, byPath));
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
  const region = { carrier, empty: marks.showingPlaceholder, path, endPath: path };
  return { region, second: second?.path };
}

function inBookmark({ path, endPath }: ReadBookmark, control: PlacedControl | undefined): Found {
  return (
    inControl('bookmark', control && [control]) ?? {
      region: { carrier: 'bookmark', empty: false, path, endPath },
    }
  );
}

/** Office suites move a bookmark into the first paragraph of the control that it stood around. */
function controlAround(
  path: string,
  byPath: ReadonlyMap<string | undefined, readonly PlacedControl[]>,
): PlacedControl | undefined {
  let around = path;
  while (around !== '') {
    const [control] = byPath.get(around) ?? [];
    if (control !== undefined) return control;
    around = around.slice(0, around.lastIndexOf('/'));
  }
  return undefined;
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
