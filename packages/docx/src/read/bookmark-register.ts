import type { ReadBookmark } from '@baocao/document';
import type { XmlNode } from './xml/xml-node.js';

/** Gathers bookmarks, whose two ends may stand anywhere. */
export type BookmarkRegister = {
  readonly start: (node: XmlNode, path: string) => void;
  readonly end: (node: XmlNode, path: string) => void;
  readonly all: () => readonly ReadBookmark[];
};

/**
 * A register without bookmarks; one whose end never comes ends where it starts. LibreOffice writes
 * a bookmark over several paragraphs as two of one name, the first without an end: they are one.
 */
export function createBookmarkRegister(): BookmarkRegister {
  const names = new Map<string, string>();
  const bookmarks = new Map<string, ReadBookmark>();
  const endAt = (name: string, endPath: string) => {
    const bookmark = bookmarks.get(name);
    if (bookmark !== undefined) bookmarks.set(name, { ...bookmark, endPath });
  };
  return {
    start(node, path) {
      const name = node.attribute('w:name') ?? '';
      names.set(node.attribute('w:id') ?? '', name);
      if (bookmarks.has(name)) endAt(name, path);
      else bookmarks.set(name, { name, path, endPath: path });
    },
    end(node, endPath) {
      const id = node.attribute('w:id') ?? '';
      endAt(names.get(id) ?? '', endPath);
      names.delete(id);
    },
    all: () => [...bookmarks.values()],
  };
}
