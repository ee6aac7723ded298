import { stackHeight } from '../strips/stack.js';
import type { Strip } from '../strips/strip.js';

/** A strip at its place; `top` is in points below the top of the text area. */
export type Placed = { readonly strip: Strip; readonly top: number };

/** Fills pages of one height from the top, one strip below the other. */
export type PageFiller = {
  readonly pages: readonly (readonly Placed[])[];
  isEmpty(): boolean;
  /** Whether strips fit below what is on the page already. */
  fits(strips: readonly Strip[]): boolean;
  /** Whether strips fit on a page of their own. */
  fitsEmptyPage(strips: readonly Strip[]): boolean;
  /** Points left on the page for a strip without its gaps. */
  roomFor(strip: Strip): number;
  put(strips: readonly Strip[]): void;
  turnPage(): void;
};

/** A filler with one empty page; `height` in points. */
export function createPageFiller(height: number): PageFiller {
  let page: Placed[] = [];
  let bottom = 0;
  const pages = [page];

  const isEmpty = () => page.length === 0;
  const gapAbove = (strip: Strip, empty: boolean) =>
    empty ? stackHeight(headOf(strip, height)) : strip.before;
  const needed = (strips: readonly Strip[], empty: boolean) => {
    const [first] = strips;
    const last = strips.at(-1);
    if (first === undefined || last === undefined) return 0;
    return gapAbove(first, empty) - first.before + stackHeight(strips) - last.after;
  };
  const place = (strip: Strip) => {
    const top = isEmpty() ? 0 : bottom + strip.before;
    page.push({ strip, top });
    bottom = top + strip.height + strip.after;
  };

  return {
    pages,
    isEmpty,
    fits: (strips) => bottom + needed(strips, isEmpty()) <= height,
    fitsEmptyPage: (strips) => needed(strips, true) <= height,
    roomFor: (strip) => height - bottom - gapAbove(strip, isEmpty()),
    put(strips) {
      const [first] = strips;
      const head = first !== undefined && isEmpty() ? headOf(first, height) : [];
      [...head, ...strips].forEach(place);
    },
    turnPage() {
      page = [];
      pages.push(page);
      bottom = 0;
    },
  };
}

/** What is drawn again above a strip; a head of more than half a page would leave no room. */
function headOf(strip: Strip, height: number): readonly Strip[] {
  const head = strip.head ?? [];
  return stackHeight(head) > height / 2 ? [] : head;
}
