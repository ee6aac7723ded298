import { z } from 'zod';

/** Words on one line: not blank, at most `max` characters. */
export function wordsSchema(max: number) {
  return z
    .string()
    .max(max)
    .regex(/^[^\r\n]*\S[^\r\n]*$/u);
}
