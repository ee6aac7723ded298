import * as z from 'zod';
import { wordsSchema } from '../nodes/text-schema.js';
import { coverOf, mostCover } from './cover-of.js';

const length = z.number().min(-10_000).max(10_000);
const colour = z.string().regex(/^#[0-9a-f]{6}$/u, {
  error: 'is no colour; write it as #rrggbb in small letters',
});

const rectangle = z.strictObject({
  kind: z.literal('rectangle'),
  x: length,
  y: length,
  width: length.min(0),
  height: length.min(0),
  fill: colour,
});

const line = z.strictObject({
  kind: z.literal('line'),
  points: z
    .array(z.tuple([length, length]))
    .min(2)
    .max(5_000)
    .readonly(),
  stroke: colour,
  thickness: z.number().positive().max(100),
  dashed: z.literal(true).optional(),
});

const words = z.strictObject({
  kind: z.literal('words'),
  /** Where the words begin, have their middle or end, on the line they stand on. */
  x: length,
  y: length,
  anchor: z.enum(['start', 'middle', 'end']),
  text: wordsSchema.max(300),
  size: z.number().positive().max(200),
  fill: colour,
});

const shapeSchema = z.discriminatedUnion('kind', [rectangle, line, words]);
export type Shape = z.infer<typeof shapeSchema>;
export type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

/**
 * A picture as little as a chart needs: filled rectangles, lines and words, drawn in their order on
 * white. Lengths are units of its own, from the left top corner; it is scaled to its place.
 */
export const drawingSchema = z
  .strictObject({
    width: z.number().min(1).max(5_000),
    height: z.number().min(1).max(5_000),
    shapes: z.array(shapeSchema).max(1_000).readonly(),
  })
  .refine((drawing) => coverOf(drawing) <= mostCover, {
    path: ['shapes'],
    params: { code: 'document/painted-over' },
    error: `paint over the drawing more than ${mostCover} times; take some out or make them smaller`,
  })
  .readonly();
export type Drawing = z.infer<typeof drawingSchema>;
