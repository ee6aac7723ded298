import { roundSchema, type Round } from '../round/round-schema.js';
import { parseWith } from './parse-with.js';
import type { Parsed } from './parsed.js';

/** Reads a reporting round from outside. */
export function parseRound(input: unknown): Parsed<Round> {
  return parseWith(roundSchema, input);
}
