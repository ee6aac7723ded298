import * as z from 'zod';

export const wordsPattern = /^[^\r\n]*\S[^\r\n]*$/u;

/** Words on one line: not blank, at most `max` characters. */
export function wordsSchema(max: number) {
  return z.string().max(max).regex(wordsPattern);
}
