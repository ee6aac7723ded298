import * as z from 'zod';
import { blockSchema, type Block } from './rich-text.js';

/**
 * The answer to one node: told, nothing arose (không phát sinh), or not for this unit, with the
 * reason. Silence is none of these: a node without a response has not been answered.
 */
export const responseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('narrative'), blocks: z.array(blockSchema).readonly() }),
  z.strictObject({ kind: z.literal('none-arising') }),
  z.strictObject({ kind: z.literal('not-applicable'), reason: z.string() }),
]);
export type Response = z.infer<typeof responseSchema>;

/** A response in words; each string is a paragraph. */
export function narrative(...content: readonly (string | Block)[]): Response {
  return {
    kind: 'narrative',
    blocks: content.map((part) =>
      typeof part === 'string' ? { type: 'paragraph', content: [{ text: part }] } : part,
    ),
  };
}

/** "Trong kỳ không phát sinh." */
export function noneArising(): Response {
  return { kind: 'none-arising' };
}

/** The node is not for this unit, because of `reason`. */
export function notApplicable(reason: string): Response {
  return { kind: 'not-applicable', reason };
}
