import { toPointer } from '../../json/pointer.js';
import { plainText } from '../../report/plain-text.js';
import type { TextRun } from '../../report/rich-text.js';

/** One string of what is read. */
export type TextPart = { readonly path: string; readonly text: string };

/** What is read in one go: a paragraph, a list item, a line of the head. */
export type ReadText = TextPart & {
  /** The strings it is made of; several where its look changes. */
  readonly parts: readonly TextPart[];
};

export type Texts = Generator<ReadText, void, undefined>;

/** A paragraph at `path`, in one piece. */
export function joinedText(content: readonly TextRun[], path: string): ReadText {
  const parts = content.map(({ text }, index) => ({
    path: `${path}/content/${String(index)}/text`,
    text,
  }));
  return { path, text: plainText(content), parts };
}

/** A text that is one string. */
export function singleText(path: string, text: string): ReadText {
  return { path, text, parts: [{ path, text }] };
}

/** Every string below a place. Kinds and dates are strings too; no rule finds anything in them. */
export function* stringsIn(value: unknown, path: string): Texts {
  if (typeof value === 'string') yield singleText(path, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield* stringsIn(member, `${path}${toPointer([key])}`);
    }
  }
}
