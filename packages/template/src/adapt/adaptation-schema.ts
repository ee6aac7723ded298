import { nodeIdSchema, semverSchema, slugSchema } from '@baocao/core';
import * as z from 'zod';

/**
 * What an adaptation may do to a section and all that stands under it: word it otherwise, leave it
 * out, ask for more, put it elsewhere.
 */
export const adaptationRights = ['reword', 'omit', 'extend', 'move'] as const;
export type AdaptationRight = (typeof adaptationRights)[number];

const rightsSchema = z.array(z.enum(adaptationRights)).readonly();

/**
 * What a template lets others change. A section that is not named has the rights of the section
 * above it, a part those of `rest`; no rights at all is locked.
 */
export const adaptationSchema = z.strictObject({
  rest: rightsSchema,
  sections: z.record(nodeIdSchema, rightsSchema).optional(),
});
export type Adaptation = z.infer<typeof adaptationSchema>;

/**
 * What an adaptation claims of its base: that it `extends` it within the rights it was given; that
 * it `complies-with` it, so that its reports can be consolidated on the base; or only that it was
 * `inspired-by` it. `checkAdaptation` holds it to its claim.
 */
export const basedOnSchema = z.strictObject({
  id: slugSchema,
  version: semverSchema,
  relation: z.enum(['extends', 'complies-with', 'inspired-by']),
});
export type BasedOn = z.infer<typeof basedOnSchema>;
