import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { ResolvedRun, TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import { cleanText } from '../text/clean-text.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const headingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** As printed, "I.", "1.", "a)"; a layout may end a Roman number otherwise. */
  number: wordsSchema.optional(),
  text: wordsSchema,
  /** Guidance after the heading, brackets included. */
  note: wordsSchema.optional(),
});
export type Heading = z.infer<typeof headingSchema>;

export const headingTraits: NodeTraits = {
  role: 'content',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: true,
};

/** The heading of a part ("I."), a section ("1.") or a point ("a)"). */
export function heading(fields: Omit<Heading, 'type'>): Heading {
  return buildNode(headingSchema, { type: 'heading', ...fields });
}

/** Number and heading in the style of their level; the note after them light, as it is written. */
export function resolveHeading(node: Heading, context: ResolveContext): TextFlow {
  const { level, text, note } = node;
  const number = printedNumber(node, context);
  const style = `heading-${level}` as const;
  const set = (words: string) =>
    textFlow(context, { style, words, path: context.path, role: style });
  const flow =
    number === undefined
      ? set(text)
      : { ...set(`${number} ${text}`), number: wordsOf(set(number)) };
  return note === undefined ? flow : { ...flow, runs: [...flow.runs, noteRun(note)] };
}

/** A Roman number ends as the layout has it: "I." or "I-". */
function printedNumber({ number }: Heading, { profile }: ResolveContext): string | undefined {
  return number?.replace(/^([IVXLC]+)\.$/u, `$1${profile.conventions.headingNumber.afterRoman}`);
}

function wordsOf({ runs }: TextFlow): string {
  return runs.map((run) => run.text).join('');
}

function noteRun(note: string): ResolvedRun {
  return { text: ` ${cleanText(note).trim()}`, bold: false, italic: false };
}
