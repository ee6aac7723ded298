import { z } from 'zod';

/** A calendar date `YYYY-MM-DD` that exists (no 30 February), without time or zone. */
export const isoDateSchema = z.iso.date();
export type IsoDate = z.infer<typeof isoDateSchema>;
