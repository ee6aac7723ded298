import { PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import type { MarkedContent, MarkedPlace } from '../tags/marked-content.js';
import type { Heading } from '../tags/headings.js';

type Bookmark = {
  readonly title: string;
  readonly level: number;
  readonly place: MarkedPlace;
  readonly children: Bookmark[];
};

/** Writes the headings as the list that a viewer shows beside the pages; nothing without any. */
export function writeBookmarks(
  context: PDFContext,
  headings: readonly Heading[],
  marked: MarkedContent,
  pages: readonly PDFRef[],
): PDFRef | undefined {
  const bookmarks = nested(headings.flatMap((heading) => bookmarkOf(heading, marked)));
  if (bookmarks.length === 0) return undefined;
  const root = context.nextRef();
  const outlines = context.obj({ Type: 'Outlines' });
  context.assign(root, outlines);
  writeChildren(context, bookmarks, outlines, root, pages);
  return root;
}

function bookmarkOf({ tag, level }: Heading, marked: MarkedContent): readonly Bookmark[] {
  const [place] = marked.placesOf(tag);
  return place === undefined ? [] : [{ title: tag.title ?? '', level, place, children: [] }];
}

function nested(flat: readonly Bookmark[]): readonly Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const bookmark of flat) {
    while ((open.at(-1)?.level ?? -1) >= bookmark.level) open.pop();
    (open.at(-1)?.children ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}

function writeChildren(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  parent: PDFDict,
  parentRef: PDFRef,
  pages: readonly PDFRef[],
): void {
  const refs = bookmarks.map(() => context.nextRef());
  const link = (item: PDFDict, key: string, target: PDFRef | undefined) => {
    if (target !== undefined) item.set(PDFName.of(key), target);
  };
  link(parent, 'First', refs[0]);
  link(parent, 'Last', refs.at(-1));
  parent.set(PDFName.of('Count'), context.obj(countOf(bookmarks)));
  refs.forEach((ref, index) => {
    const bookmark = bookmarks[index];
    if (bookmark === undefined) return;
    const { title, place, children } = bookmark;
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parentRef,
      Dest: [pages[place.page], 'XYZ', 0, Math.round(place.top), null],
    });
    link(item, 'Prev', refs[index - 1]);
    link(item, 'Next', refs[index + 1]);
    context.assign(ref, item);
    if (children.length > 0) writeChildren(context, children, item, ref, pages);
  });
}

/** All are shown open. */
function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((count, { children }) => count + 1 + countOf(children), 0);
}
