import type { ReadBookmark } from './read-document.js';
import type { XmlNode } from './xml-node.js';

/** Gathers bookmarks, whose two ends may stand anywhere. */
export type BookmarkRegister = {
  readonly start: (node: XmlNode, path: string) => void;
  readonly end: (node: XmlNode, path: string) => void;
  readonly all: () => readonly ReadBookmark[];
};

/** A register without bookmarks; one whose end never comes ends where it starts. */
export function createBookmarkRegister(): BookmarkRegister {
  const open = new Map<string, number>();
  const bookmarks: ReadBookmark[] = [];
  return {
    start({ attributes }, path) {
      const name = attributes.get('w:name') ?? '';
      const length = bookmarks.push({ name, path, endPath: path });
      open.set(attributes.get('w:id') ?? '', length - 1);
    },
    end({ attributes }, endPath) {
      const id = attributes.get('w:id') ?? '';
      const index = open.get(id);
      const bookmark = index === undefined ? undefined : bookmarks[index];
      if (index === undefined || bookmark === undefined) return;
      bookmarks[index] = { ...bookmark, endPath };
      open.delete(id);
    },
    all: () => bookmarks,
  };
}
