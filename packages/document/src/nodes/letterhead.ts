import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { GridFlow } from '../resolve/resolved-document.js';
import { styledWidth } from '../style/styled-width.js';
import { resolveDocumentNumber } from './document-number.js';
import { resolveIssuingBody } from './issuing-body.js';
import { resolveLetterSummary } from './letter-summary.js';
import { nationalHeaderWidth, resolveNationalHeader } from './national-header.js';
import { placeDateText, resolvePlaceDate } from './place-date.js';

import { documentNumberSchema } from './document-number.js';
import { issuingBodySchema } from './issuing-body.js';
import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const letterheadSchema = z.strictObject({
  type: z.literal('letterhead'),
  issuingBody: issuingBodySchema,
  number: documentNumberSchema.optional(),
  place: wordsSchema,
  /** In words, "ngày 25 tháng 5 năm 2023"; absent: a place to write it is left. */
  date: wordsSchema.optional(),
  /** What an official letter is about (trích yếu công văn), without "V/v". */
  summary: wordsSchema.optional(),
});
export type Letterhead = z.infer<typeof letterheadSchema>;

export const letterheadTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: false,
};

/** The head of a document: issuing body, national header, number, place and date. */
export function letterhead(fields: Omit<Letterhead, 'type'>): Letterhead {
  return buildNode(letterheadSchema, { type: 'letterhead', ...fields });
}

/**
 * Left and right row by row, so that the number stands level with the place and date however many
 * lines the names above take.
 */
export function resolveLetterhead(node: Letterhead, context: ResolveContext): GridFlow {
  const [left, right] = columnsOf(node, context);
  const number = node.number === undefined ? [] : [resolveDocumentNumber(node.number, context)];
  const summary =
    node.summary === undefined ? [] : [[[resolveLetterSummary(node.summary, context, left)], []]];
  return {
    kind: 'grid',
    widths: [left, right],
    rows: [
      [resolveIssuingBody(node.issuingBody, context, left), resolveNationalHeader(context)],
      [number, [resolvePlaceDate(node, context)]],
      ...summary,
    ],
  };
}

/** The right column holds each of its lines unbroken with a gap beside, up to this share of the page. */
const widestRight = 0.65;

function columnsOf(
  node: Letterhead,
  { profile, width }: ResolveContext,
): readonly [number, number] {
  const lines = Math.max(
    nationalHeaderWidth(profile),
    styledWidth(profile, 'place-date', placeDateText(node)),
  );
  const right = Math.min(
    Math.max(lines + 2 * profile.grid.gap.value, width / 2),
    width * widestRight,
  );
  return [width - right, right];
}
