import { z } from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import { wordsSchema } from './text-schema.js';

/** Number and symbol (số, ký hiệu); without `sequence` a place to write it is left. */
export const documentNumberSchema = z.strictObject({
  sequence: z.int().min(1).optional(),
  symbol: wordsSchema,
});
export type DocumentNumber = z.infer<typeof documentNumberSchema>;

/** "Số 42-CV/BCĐ" or "Số: 03/KH-UBND"; numbers below ten get a zero in front. */
export function resolveDocumentNumber(
  { sequence, symbol }: DocumentNumber,
  context: ResolveContext,
): TextFlow {
  const { prefix, joint } = context.profile.conventions.number;
  const number = sequence === undefined ? '…' : String(sequence).padStart(2, '0');
  return textFlow(context, {
    style: 'document-number',
    words: `${prefix}${number}${joint}${symbol}`,
    path: `${context.path}/number`,
  });
}
