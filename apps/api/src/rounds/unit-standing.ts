import {
  deadlineLabel,
  deadlineOf,
  deadlineSchema,
  filingSchema,
  instantSchema,
  isoDateSchema,
  lastDay,
  timelinessOf,
  unitSchema,
  vietnamDay,
  type IsoDate,
  type Language,
  type UnitProgress,
} from '@baocao/core';
import * as z from 'zod';
import { refusal } from '../problems/refusal.js';
import type { RoundPage } from './round-book.js';

const lateness = { days: z.int().min(0), workingDays: z.int().min(0).optional() };
const text = z.string();

/** Where one unit stands in a round. */
export const unitStandingSchema = z.strictObject({
  unit: unitSchema,
  status: z.enum(['expected', 'submitted', 'returned', 'resubmitted', 'accepted']),
  timeliness: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['on-time', 'owed', 'excluded']) }),
    z.strictObject({ kind: z.enum(['late', 'overdue']), ...lateness }),
  ]),
  /** Its own where it was given a later one. */
  deadline: deadlineSchema,
  /** In the reader's language. */
  deadlineLabel: text,
  /** The last day on which its report is in time. */
  lastDay: isoDateSchema,
  versions: z
    .array(
      filingSchema.extend({
        at: instantSchema,
        by: text,
        receivedOn: isoDateSchema,
        correction: text.optional(),
      }),
    )
    .readonly(),
  returnedFor: text.optional(),
  excludedFor: text.optional(),
  reminders: z.int().min(0),
});
export type UnitStanding = z.infer<typeof unitStandingSchema>;

/** How a standing is told: on which day, in which language. */
export type StandingOptions = { readonly on: IsoDate; readonly language: Language };

/**
 * Where a unit stands at the end of a day.
 * @throws Refusal (404) where the round has no such unit.
 */
export function unitStanding(
  { template: { round } }: RoundPage,
  progress: UnitProgress,
  { on, language }: StandingOptions,
): UnitStanding {
  const unit = round.units.find(({ id }) => id === progress.unit);
  if (unit === undefined) throw unknownUnit(progress.unit);
  const deadline = deadlineOf(round, progress);
  const { status, versions, returnedFor, excludedFor, reminders } = progress;
  return {
    unit,
    status,
    timeliness: timelinessOf(round, progress, { on }),
    deadline,
    deadlineLabel: deadlineLabel(deadline, language),
    lastDay: lastDay(deadline),
    versions,
    ...(returnedFor === undefined ? {} : { returnedFor }),
    ...(excludedFor === undefined ? {} : { excludedFor }),
    reminders: reminders.length,
  };
}

/** @throws Refusal (404) where the round has no such unit. */
export function progressOf({ state }: RoundPage, unit: string): UnitProgress {
  const progress = state.units.find((one) => one.unit === unit);
  if (progress === undefined) throw unknownUnit(unit);
  return progress;
}

/** The version of a unit's standing: it changes with every step that is about the unit. */
export function standingTag({ unitSeqs }: RoundPage, unit: string): string {
  return `"${String(unitSeqs.get(unit) ?? 0)}"`;
}

/** Today in Viet Nam. */
export const today = (now: () => Date): IsoDate => vietnamDay(now());

function unknownUnit(unit: string) {
  return refusal('unknown-unit', { unit });
}
