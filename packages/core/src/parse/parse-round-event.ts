import { roundEventSchema, type RoundEvent } from '../round/round-event.js';
import { parseWith } from './parse-with.js';
import type { Parsed } from './parsed.js';

/** Reads one event of a round from outside. Whether the step can be taken, `roundState` tells. */
export function parseRoundEvent(input: unknown): Parsed<RoundEvent> {
  return parseWith(roundEventSchema, input);
}
