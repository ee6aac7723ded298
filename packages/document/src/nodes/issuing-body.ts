import * as z from 'zod';
import { centredRule } from '../resolve/centred-rule.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow, TextFlow } from '../resolve/resolved-document.js';
import { displayFlow, widestLine } from '../resolve/display-flow.js';
import { textFlow } from '../resolve/text-flow.js';
import type { StyleKey } from '../style/text-style.js';
import { wordsSchema } from './text-schema.js';

/** Who issues the document (cơ quan ban hành), below the body above it. */
export const issuingBodySchema = z.strictObject({
  superior: wordsSchema.optional(),
  name: wordsSchema,
});
export type IssuingBody = z.infer<typeof issuingBodySchema>;

/** The names of the bodies and the mark below them, in a column of so many millimetres. */
export function resolveIssuingBody(
  { superior, name }: IssuingBody,
  context: ResolveContext,
  column: number,
): readonly Flow[] {
  const path = `${context.path}/issuingBody`;
  const line = (style: StyleKey, words: string, field: string) =>
    displayFlow(context, { style, words, path: `${path}/${field}` }, column);
  const body = line('issuing-body', name, 'name');
  return [
    ...(superior === undefined ? [] : [line('superior-body', superior, 'superior')]),
    body,
    issuingMark(body, context, column),
  ];
}

function issuingMark(body: TextFlow, context: ResolveContext, column: number): Flow {
  const mark = context.profile.conventions.issuingMark;
  if ('star' in mark) {
    return textFlow(context, {
      style: 'issuing-mark',
      words: mark.star,
      path: `${context.path}/issuingBody`,
    });
  }
  return centredRule(context.profile, mark.ruleShare * widestLine(body, context, column));
}
