import {
  deadlineLabel,
  deadlineSchema,
  isoDateSchema,
  lastDay,
  periodLabel,
  periodSchema,
  roundSchema,
  semverSchema,
  slugSchema,
  wordsSchema,
  type Language,
} from '@baocao/core';
import type { Template } from '@baocao/template';
import * as z from 'zod';

/** What a unit has to know of a template before it reads the outline. */
export const templateSummarySchema = z.strictObject({
  id: slugSchema,
  version: semverSchema,
  name: wordsSchema(300),
  round: slugSchema,
  outline: z.strictObject({ id: slugSchema, version: semverSchema }),
  period: periodSchema,
  /** In the reader's language. */
  periodLabel: z.string(),
  deadline: deadlineSchema,
  /** In the reader's language. */
  deadlineLabel: z.string(),
  /** The last day on which a report is in time. */
  lastDay: isoDateSchema,
  receivingBody: roundSchema.shape.receivingBody,
  units: roundSchema.shape.units,
});
export type TemplateSummary = z.infer<typeof templateSummarySchema>;

/** Sums a template up in the reader's language. */
export function templateSummary(template: Template, language: Language): TemplateSummary {
  const { id, version, name, round } = template;
  const { period, deadline, receivingBody, units } = round;
  return {
    id,
    version,
    name,
    round: round.id,
    outline: round.outline,
    period,
    periodLabel: periodLabel(period, language),
    deadline,
    deadlineLabel: deadlineLabel(deadline, language),
    lastDay: lastDay(deadline),
    receivingBody,
    units,
  };
}
