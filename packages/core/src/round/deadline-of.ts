import type { Deadline } from './deadline-schema.js';
import type { Round } from './round-schema.js';
import type { UnitProgress } from './unit-progress.js';

/** The deadline that holds for a unit: its own where it was given a later one, else the round's. */
export function deadlineOf(
  { deadline }: Pick<Round, 'deadline'>,
  { extendedTo }: Pick<UnitProgress, 'extendedTo'>,
): Deadline {
  return extendedTo ?? deadline;
}
