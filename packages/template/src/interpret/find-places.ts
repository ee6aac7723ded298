import { answerSections, type Outline } from '@baocao/core';
import {
  blockRange,
  regionBookmark,
  type BlockRange,
  type ReadBlock,
  type ReadDocument,
} from '@baocao/document';
import type { RecoveryTier } from './interpretation.js';
import { foldText } from './words/fold-words.js';

/** A place to fill in that the file still marks. */
export type Place = {
  /** Id of the section; absent where the outline has none for it. */
  readonly section: string | undefined;
  readonly tier: RecoveryTier;
  readonly empty: boolean;
  readonly title: string | undefined;
  readonly range: BlockRange;
};

/**
 * The places that are marked: those of the manifest; without one, controls by their tags and titles
 * and bookmarks by their names. A section has one place, the first.
 */
export function findPlaces(read: ReadDocument, outline: Pick<Outline, 'nodes'>): readonly Place[] {
  const ids = answerSections(outline).map(({ node }) => node.id);
  const tier = read.hasManifest === true ? 'manifest' : 'marks';
  const byKey = new Map(
    ids.flatMap((id) => [[id, id] as const, [regionBookmark(id), id] as const]),
  );
  const marked = read.regions.map(({ key, title, empty, path, endPath }): Place => {
    return { section: byKey.get(key), tier, empty, title, range: { path, endPath } };
  });
  const others =
    read.hasManifest === true
      ? []
      : [...bookmarkedPlaces(read, byKey), ...titledPlaces(read, outline)];
  return firstOfEach([...marked, ...others]);
}

function bookmarkedPlaces(
  { bookmarks }: ReadDocument,
  byKey: ReadonlyMap<string, string>,
): readonly Place[] {
  return bookmarks.flatMap(({ name, path, endPath }) => {
    const section = byKey.get(name);
    if (section === undefined) return [];
    const range = blockRange(path, endPath);
    return [{ section, tier: 'marks', empty: false, title: undefined, range }];
  });
}

/** Controls that kept nothing but their title, which is the heading of the section. */
function titledPlaces({ sections }: ReadDocument, outline: Pick<Outline, 'nodes'>): Place[] {
  const byTitle = new Map(
    answerSections(outline).map(({ node }) => [foldText(node.heading), node.id]),
  );
  return sections.flatMap(({ blocks }, index) =>
    titledIn(blocks, `/sections/${String(index)}/blocks`, byTitle),
  );
}

function titledIn(
  blocks: readonly ReadBlock[],
  path: string,
  byTitle: ReadonlyMap<string, string>,
): Place[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'control') return [];
    const at = `${path}/${String(index)}`;
    const { alias: title, tag, showingPlaceholder: empty } = block.marks;
    const section =
      tag === undefined || tag === '' ? byTitle.get(foldText(title ?? '')) : undefined;
    if (section === undefined) return titledIn(block.blocks, `${at}/blocks`, byTitle);
    return [{ section, tier: 'marks', empty, title, range: { path: at, endPath: at } }];
  });
}

function firstOfEach(places: readonly Place[]): readonly Place[] {
  const done = new Set<string>();
  return places.filter(({ section, range }) => {
    const key = section ?? range.path;
    if (done.has(key)) return false;
    done.add(key);
    return true;
  });
}
