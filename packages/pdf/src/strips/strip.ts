import type { ShapeOf } from '@baocao/document';
import type { Line } from '../breaking/break-lines.js';
import type { Tag } from '../tags/tag.js';

/** One line of text. Points, from the left top corner of the strip; `y` is the baseline. */
export type TextMark = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly line: Line;
  /** Added to each space of the line, in thousandths of the size. */
  readonly stretch: number;
  /** Whose words they are; text of none is an artifact, such as a repeated table head. */
  readonly tag: Tag | undefined;
};

/** A straight line; never part of the text. */
export type StrokeMark = {
  readonly kind: 'stroke';
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly thickness: number;
};

/** Where a hand signs: a rectangle that stays empty. */
export type SignatureMark = Omit<StrokeMark, 'kind' | 'thickness'> & {
  readonly kind: 'signature';
  readonly tag: Tag;
};

/** A shape of a drawing; words with their letters, `x` being where they begin. */
export type DrawnShape =
  | ShapeOf<'rectangle'>
  | ShapeOf<'line'>
  | (Omit<ShapeOf<'words'>, 'anchor'> & { readonly line: Line });

/** A drawing in its rectangle. */
export type PictureMark = Omit<StrokeMark, 'kind' | 'thickness'> & {
  readonly kind: 'picture';
  /** Points for each unit of the drawing. */
  readonly scale: number;
  readonly shapes: readonly DrawnShape[];
  readonly tag: Tag;
};

export type Mark = TextMark | StrokeMark | SignatureMark | PictureMark;

/** What no page break may cut: a line of text, a row of a table. Lengths in points. */
export type Strip = {
  /** Gaps above and below; the one above is left out at the top of a page. */
  readonly before: number;
  readonly height: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly keepWithPrevious?: boolean;
  /** Starts a new page. */
  readonly startsPage?: boolean;
  readonly marks: readonly Mark[];
  /** Drawn again above this strip when it is the first on its page. */
  readonly head?: readonly Strip[] | undefined;
  /** It may be cut at the end of any page, below this many points; absent: only if taller than a page. */
  readonly least?: number;
  /**
   * For a strip that may be cut: what fits into `room`, and the rest; nothing if none fits. Both
   * have the head of `whole`, and the rest has the gap below it.
   */
  readonly split?: (room: number, whole: Whole) => readonly [Strip, Strip] | undefined;
};

/** What parts of a strip have from it, where it was changed after it was made. */
export type Whole = Pick<Strip, 'after' | 'head'>;

/** Marks moved to the right and down. */
export function movedMarks(marks: readonly Mark[], right: number, down: number): readonly Mark[] {
  return marks.map((mark) =>
    mark.kind === 'text'
      ? { ...mark, x: mark.x + right, y: mark.y + down }
      : {
          ...mark,
          x: mark.x + right,
          y: mark.y + down,
          toX: mark.toX + right,
          toY: mark.toY + down,
        },
  );
}
