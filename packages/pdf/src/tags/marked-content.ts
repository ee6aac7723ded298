import type { Tag } from './tag.js';

/** A place where words of a tag are drawn: the page, by index, and the sequence on that page. */
export type MarkedPlace = {
  readonly page: number;
  readonly sequence: number;
  /** Top of the first line, in points from the bottom of the page. */
  readonly top: number;
  /** Of a picture: left, bottom, right and top. */
  readonly box?: Box;
};

/** Left, bottom, right and top, in points from the left bottom corner of the page. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Which words belong to which tag, filled in while pages are painted. */
export type MarkedContent = {
  /** Opens a sequence on a page and gives its number. */
  open(tag: Tag, page: number, top: number, box?: Box): number;
  placesOf(tag: Tag): readonly MarkedPlace[];
  /** The tags of a page's sequences, by number. */
  tagsOn(page: number): readonly Tag[];
};

/** The marked content of one document. */
export function createMarkedContent(): MarkedContent {
  const places = new Map<Tag, MarkedPlace[]>();
  const pages: Tag[][] = [];
  return {
    open(tag, page, top, box) {
      const tags = (pages[page] ??= []);
      const sequence = tags.push(tag) - 1;
      const known = places.get(tag);
      const place = { page, sequence, top, ...(box && { box }) };
      if (known === undefined) places.set(tag, [place]);
      else known.push(place);
      return sequence;
    },
    placesOf: (tag) => places.get(tag) ?? [],
    tagsOn: (page) => pages[page] ?? [],
  };
}
