import type { Tag } from './tag.js';

/** A place where words of a tag are drawn: the page, by index, and the sequence on that page. */
export type MarkedPlace = {
  readonly page: number;
  readonly sequence: number;
  /** Top of the first line, in points from the bottom of the page. */
  readonly top: number;
};

/** Which words belong to which tag, filled in while pages are painted. */
export type MarkedContent = {
  /** Opens a sequence on a page and gives its number. */
  open(tag: Tag, page: number, top: number): number;
  placesOf(tag: Tag): readonly MarkedPlace[];
  /** The tags of a page's sequences, by number. */
  tagsOn(page: number): readonly Tag[];
};

/** The marked content of one document. */
export function createMarkedContent(): MarkedContent {
  const places = new Map<Tag, MarkedPlace[]>();
  const pages: Tag[][] = [];
  return {
    open(tag, page, top) {
      const tags = (pages[page] ??= []);
      const sequence = tags.push(tag) - 1;
      const known = places.get(tag);
      const place = { page, sequence, top };
      if (known === undefined) places.set(tag, [place]);
      else known.push(place);
      return sequence;
    },
    placesOf: (tag) => places.get(tag) ?? [],
    tagsOn: (page) => pages[page] ?? [],
  };
}
