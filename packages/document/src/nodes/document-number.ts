import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import type { StyleConventions } from '../style/style-profile.js';
import { wordsSchema } from './text-schema.js';

/** Number and symbol (số, ký hiệu); without `sequence` a place to write it is left. */
export const documentNumberSchema = z.strictObject({
  sequence: z.int().min(1).optional(),
  symbol: wordsSchema,
});
export type DocumentNumber = z.infer<typeof documentNumberSchema>;

/** Number and symbol as the layout regime joins them: "42-CV/BCĐ", "03/KH-UBND"; a number below ten gets a zero in front. */
export function formatDocumentNumber(
  { sequence, symbol }: DocumentNumber,
  { number: { joint } }: Pick<StyleConventions, 'number'>,
): string {
  return `${sequence === undefined ? '…' : String(sequence).padStart(2, '0')}${joint}${symbol}`;
}

/** "Số 42-CV/BCĐ" or "Số: 03/KH-UBND". */
export function resolveDocumentNumber(number: DocumentNumber, context: ResolveContext): TextFlow {
  const { conventions } = context.profile;
  return textFlow(context, {
    style: 'document-number',
    words: `${conventions.number.prefix}${formatDocumentNumber(number, conventions)}`,
    path: `${context.path}/number`,
  });
}
