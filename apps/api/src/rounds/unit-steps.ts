import { roundEventSchema, type RoundEventKind } from '@baocao/core';
import * as z from 'zod';

/** What an event of a kind says beside who recorded it, when, and of which unit. */
function said<Kind extends RoundEventKind>(kind: Kind) {
  const found = roundEventSchema.options.find((option) => option.shape.kind.value === kind);
  // The list of kinds is the list of the options.
  return found as Extract<
    (typeof roundEventSchema.options)[number],
    { shape: { kind: z.ZodLiteral<Kind> } }
  >;
}

const own = { kind: true, at: true, by: true, unit: true } as const;

/** What has to be said with each step that is about one unit. */
export const unitStepSchemas = {
  returned: said('returned').omit({ ...own, version: true }),
  accepted: z.strictObject({}),
  excluded: said('excluded').omit(own),
  restored: z.strictObject({}),
  extended: said('extended').omit(own),
} as const;
