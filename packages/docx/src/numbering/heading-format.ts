import { formatCount } from '../read/format-count.js';

/** How the headings of one level count: `Phần I.` is `Phần `, `upperRoman` and `.`. */
export type HeadingFormat = {
  readonly before: string;
  /** A value of `w:numFmt`. */
  readonly format: string;
  readonly after: string;
};

const formats: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['I', 'upperRoman'],
  ['A', 'upperLetter'],
  ['a', 'lowerLetter'],
]);

/** The format of a level by the number of its first heading; none where that is not the first of any. */
export function headingFormatOf(first: string): HeadingFormat | undefined {
  const [, before = '', one = '', after = ''] =
    /^(\D*?\s)?([1IAa])([^\p{L}\d\s]*)$/u.exec(first) ?? [];
  const format = formats.get(one);
  return format === undefined ? undefined : { before, format, after };
}

/** The number of the heading with this count, as Word writes it. */
export function headingNumberAt({ before, format, after }: HeadingFormat, count: number): string {
  return before + formatCount(count, format) + after;
}
