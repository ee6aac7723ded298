import * as z from 'zod';
import { nodeIdSchema, slugSchema } from '../outline/ids.js';
import { figureMethodSchema } from './figures/figure-method.js';

/**
 * How a report on one outline becomes a part of a report on another, as data: which sections and
 * figures go where, and which are left out on purpose. What is not named goes to the same id; what has
 * no place there is told. Several figures that go to one are added up unit by unit.
 */
export const outlineMappingSchema = z.strictObject({
  sections: z
    .array(z.strictObject({ from: nodeIdSchema, to: nodeIdSchema }))
    .readonly()
    .optional(),
  figures: z
    .array(
      z.strictObject({
        from: z.array(slugSchema).min(1).readonly(),
        to: slugSchema,
        /** Absent: as the outline that is reported on says. */
        method: figureMethodSchema.optional(),
      }),
    )
    .readonly()
    .optional(),
  /** Of the outline reported from: what units say there is not wanted above. */
  leftOut: z
    .strictObject({
      sections: z.array(nodeIdSchema).readonly().optional(),
      figures: z.array(slugSchema).readonly().optional(),
    })
    .readonly()
    .optional(),
});
export type OutlineMapping = z.infer<typeof outlineMappingSchema>;
