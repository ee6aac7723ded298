import * as z from 'zod';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { TextFlow } from '../resolve/resolved-document.js';
import { displayFlow } from '../resolve/display-flow.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { wordsSchema } from './text-schema.js';

export const annexTitleSchema = z.strictObject({
  type: z.literal('annex-title'),
  /** "Phụ lục I". */
  label: wordsSchema,
  title: wordsSchema.optional(),
  /** "(Kèm theo …)", brackets included. */
  attachedTo: wordsSchema.optional(),
});
export type AnnexTitle = z.infer<typeof annexTitleSchema>;

export const annexTitleTraits: NodeTraits = {
  role: 'frame',
  keepWithNext: true,
  keepWithPrevious: false,
  breakable: false,
};

/** The title of an annex. */
export function annexTitle(fields: Omit<AnnexTitle, 'type'>): AnnexTitle {
  return buildNode(annexTitleSchema, { type: 'annex-title', ...fields });
}

export function resolveAnnexTitle(node: AnnexTitle, context: ResolveContext): readonly TextFlow[] {
  const { path } = context;
  const { label, title, attachedTo } = node;
  return [
    displayFlow(context, {
      style: 'annex-label',
      words: label,
      path: `${path}/label`,
      role: 'title',
    }),
    ...(title === undefined
      ? []
      : [displayFlow(context, { style: 'annex-title', words: title, path: `${path}/title` })]),
    ...(attachedTo === undefined
      ? []
      : [
          displayFlow(context, {
            style: 'attached-to',
            words: attachedTo,
            path: `${path}/attachedTo`,
          }),
        ]),
  ];
}
