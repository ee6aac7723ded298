import { roundCounts, type RoundCounts } from '@baocao/core';
import * as z from 'zod';
import type { RoundPage } from './round-book.js';
import { unitStanding, unitStandingSchema, type StandingOptions } from './unit-standing.js';

const count = z.int().min(0);

const countNames = [
  'units',
  'excluded',
  'expected',
  'received',
  'onTime',
  'late',
  'owed',
  'overdue',
  'returned',
  'accepted',
  'declaredComplete',
] as const satisfies readonly (keyof RoundCounts)[];

/** Who has sent what, by the end of a day. */
export const roundStatusSchema = z.strictObject({
  on: z.iso.date(),
  counts: z.partialRecord(z.enum(countNames), count),
  units: z.array(unitStandingSchema).readonly(),
});
export type RoundStatus = z.infer<typeof roundStatusSchema>;

/** Where the round stands at the end of a day, each unit in the order of the round. */
export function roundStatus(page: RoundPage, options: StandingOptions): RoundStatus {
  const { round } = page.template;
  const all = roundCounts(round, page.state, { on: options.on });
  const counts = Object.fromEntries(countNames.map((name) => [name, all[name]]));
  return {
    on: options.on,
    counts,
    units: page.state.units.map((progress) => unitStanding(page, progress, options)),
  };
}
