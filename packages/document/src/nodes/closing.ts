import * as z from 'zod';
import { markedLines } from '../resolve/marked-lines.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow, GridFlow, ListFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import { styledWidth } from '../style/styled-width.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { resolveSignature, signatureLines, signatureSchema } from './signature.js';
import { wordsSchema } from './text-schema.js';

export const closingSchema = z.strictObject({
  type: z.literal('closing'),
  /** "Nơi nhận", a line each, without dash and end mark. */
  recipients: z.array(wordsSchema).readonly(),
  signature: signatureSchema,
});
export type Closing = z.infer<typeof closingSchema>;

export const closingTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: false,
  keepWithPrevious: true,
  breakable: false,
};

/** The end of a document: recipients at the left, signature at the right. */
export function closing(fields: Omit<Closing, 'type'>): Closing {
  return buildNode(closingSchema, { type: 'closing', ...fields });
}

export function resolveClosing(node: Closing, context: ResolveContext): GridFlow {
  const { width, profile } = context;
  const right = signatureWidth(node, context);
  const signature = resolveSignature(node.signature, context, right);
  const [beside, below] = resolveRecipients(node.recipients, context);
  return {
    kind: 'grid',
    ...(below !== undefined && { breakable: true }),
    before: profile.grid.before.value,
    widths: [width - right, right],
    rows: [[beside, signature], ...(below === undefined ? [] : [[[below], []]])],
  };
}

/**
 * So many recipients stand beside the signature and on its page: they are as high as any signature.
 * What is left of a longer list stands below, and may go on over the next page.
 */
const mostBeside = 20;

function resolveRecipients(
  lines: Closing['recipients'],
  context: ResolveContext,
): readonly [beside: readonly Flow[], below?: ListFlow] {
  if (lines.length === 0) return [[]];
  const marks = context.profile.conventions.recipients;
  const path = `${context.path}/recipients`;
  const label = textFlow(context, { style: 'recipients-label', words: 'Nơi nhận:', path });
  const { kind, items } = markedLines(context, { style: 'recipient', lines, marks, path });
  const beside = [label, { kind, items: items.slice(0, mostBeside) }];
  const below = items.slice(mostBeside);
  return below.length === 0 ? [beside] : [beside, { kind, items: below }];
}

/** The signature has half of the page, and up to this share where a line needs it. */
const widestSignature = 0.6;

function signatureWidth(node: Closing, context: ResolveContext): number {
  const { profile, width } = context;
  const lines = signatureLines(node.signature, context).map(({ style, words }) =>
    styledWidth(profile, style, words),
  );
  const needed = Math.max(0, ...lines) + 2 * profile.grid.gap.value;
  return Math.min(Math.max(needed, width / 2), width * widestSignature);
}
