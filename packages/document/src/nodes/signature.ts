import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { displayFlow } from '../resolve/display-flow.js';
import { cleanText } from '../text/clean-text.js';
import type { StyleKey } from '../style/text-style.js';

import { capacityKinds } from '../style/style-profile.js';
import { wordsSchema } from './text-schema.js';

/** Who signs: in whose name (quyền hạn), as what (chức vụ), and the name. */
export const signatureSchema = z.strictObject({
  capacity: z.strictObject({ kind: z.enum(capacityKinds), body: wordsSchema }).optional(),
  /** A line each. */
  posts: z.array(wordsSchema).readonly(),
  /** "(Ký tên, đóng dấu)" on a form. */
  note: wordsSchema.optional(),
  name: wordsSchema.optional(),
});
export type Signature = z.infer<typeof signatureSchema>;

type Line = { readonly style: StyleKey; readonly words: string; readonly path: string };

/** Capacity, posts, note and name, a line each; room for hand and seal stands above the name. */
export function resolveSignature(
  signature: Signature,
  context: ResolveContext,
  column: number,
): readonly TextFlow[] {
  return signatureLines(signature, context).map((line) => {
    const flow = displayFlow(context, line, column);
    if (isConjunction(line)) return { ...flow, runs: [{ text: conjunction }] };
    return line.style === 'signature-name' ? { ...flow, signedAbove: true } : flow;
  });
}

/** The lines of a signature as the profile words them. */
export function signatureLines(
  { capacity, posts, note, name }: Signature,
  { profile, path: closing }: ResolveContext,
): readonly Line[] {
  const path = `${closing}/signature`;
  const line = (style: StyleKey, field: string, words: string | undefined): readonly Line[] =>
    words === undefined ? [] : [{ style, words, path: `${path}/${field}` }];
  const inTheNameOf = capacity && `${profile.conventions.capacity[capacity.kind]} ${capacity.body}`;
  return [
    ...line('signature-capacity', 'capacity', inTheNameOf),
    ...posts.flatMap((post, place) => line('signature-post', `posts/${place}`, post)),
    ...line('signature-note', 'note', note),
    ...line('signature-name', 'name', name),
  ];
}

/** Joins two posts of one person on a line of its own, and stays in lower case between them. */
const conjunction = 'kiêm';

function isConjunction({ style, words }: Line): boolean {
  return style === 'signature-post' && cleanText(words).trim().toLowerCase() === conjunction;
}
