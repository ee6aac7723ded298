import type { ReadParagraph } from '@baocao/document';

/** The mark of an item of a list. */
export type ListMark = {
  /** 0 is the highest. */
  readonly depth: number;
  /** The count of an ordered list. */
  readonly count?: number;
  /** UTF-16 code units of the mark where it is typed, 0 where Word counts it. */
  readonly length: number;
};

const signs = new Map([
  ['-', 0],
  ['–', 0],
  ['—', 0],
  ['+', 1],
  ['•', 2],
  ['*', 2],
]);
const typed = /^\s*([-–—+•*])\s+(?=\S)/u;
const counted = /^(\d{1,4})\.$/u;

/** The mark that Word counts or that is typed; `undefined` where the paragraph is no item. */
export function listMark({ label, runs }: ReadParagraph): ListMark | undefined {
  if (label !== undefined) {
    const [, count] = counted.exec(label.text) ?? [];
    if (count !== undefined && label.level === 0)
      return { depth: 0, count: Number(count), length: 0 };
    return isSign(label.text) ? { depth: label.level, length: 0 } : undefined;
  }
  const [first, ...others] = runs;
  const words = others.reduce((text, run) => text + run.text, first?.text ?? '');
  const [matched, sign = ''] = typed.exec(words) ?? [];
  return matched === undefined
    ? undefined
    : { depth: signs.get(sign) ?? 0, length: matched.length };
}

/** A bullet of any shape: one character that is neither a letter nor a digit. */
function isSign(text: string): boolean {
  return /^[^\p{L}\p{N}\s]$/u.test(text);
}
