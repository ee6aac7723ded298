import * as z from 'zod';
import type { Language } from '@baocao/core';
import { templateSummary, templateSummarySchema } from '../templates/template-summary.js';
import type { RoundPage } from './round-book.js';

/** A round as those see it who take part in it. */
export const roundViewSchema = templateSummarySchema.extend({
  phase: z.enum(['draft', 'issued', 'open', 'closed']),
  /** How many steps it has taken. */
  steps: z.int().min(0),
});
export type RoundView = z.infer<typeof roundViewSchema>;

/** Sums a round up in the reader's language. */
export function roundView({ template, state, seq }: RoundPage, language: Language): RoundView {
  return { ...templateSummary(template, language), phase: state.phase, steps: seq };
}

/** The version of a round: it changes with every step. */
export function roundTag({ seq }: RoundPage): string {
  return `"${String(seq)}"`;
}
