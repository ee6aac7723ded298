import * as z from 'zod';
import { drawingSchema, type Shape } from '../drawing/drawing-schema.js';
import type { ResolveContext } from '../resolve/resolve-context.js';
import type { Flow, PictureFlow } from '../resolve/resolved-document.js';
import { textFlow } from '../resolve/text-flow.js';
import type { StyleProfile } from '../style/style-profile.js';
import { cleanText } from '../text/clean-text.js';

import { buildNode, type NodeTraits } from './node-definition.js';
import { textSchema, wordsSchema } from './text-schema.js';

export const pictureSchema = z.strictObject({
  type: z.literal('picture'),
  /** What the picture shows, its numbers too, for those who cannot see it. */
  description: wordsSchema.max(5_000),
  caption: textSchema.optional(),
  drawing: drawingSchema,
});
export type Picture = z.infer<typeof pictureSchema>;

export const pictureTraits: NodeTraits = {
  role: 'content',
  keepWithNext: false,
  keepWithPrevious: false,
  breakable: false,
};

/** A drawing across the page, its caption below. */
export function picture(fields: Omit<Picture, 'type'>): Picture {
  return buildNode(pictureSchema, { type: 'picture', ...fields });
}

export function resolvePicture(
  { description, caption, drawing }: Picture,
  context: ResolveContext,
): readonly Flow[] {
  const { width, height, shapes } = drawing;
  const scale = Math.min(context.width / width, mostHeight(context.profile) / height);
  const picture: PictureFlow = {
    kind: 'picture',
    before: context.profile.table.before.value,
    description: cleanText(description),
    width: width * scale,
    height: height * scale,
    drawing: { width, height, shapes: shapes.map(cleanShape) },
    path: context.path,
  };
  if (caption === undefined) return [picture];
  const words = {
    style: 'table-caption',
    words: caption,
    path: `${context.path}/caption`,
  } as const;
  return [picture, { ...textFlow(context, words), keepWithNext: false }];
}

/** So low, in millimetres, that a caption and some text stand on the same page, even a broad one. */
function mostHeight({ page }: StyleProfile): number {
  const { top, bottom } = page.margins;
  return 0.75 * (page.width.value - top.value - bottom.value);
}

function cleanShape(shape: Shape): Shape {
  return shape.kind === 'words' ? { ...shape, text: cleanText(shape.text) } : shape;
}
