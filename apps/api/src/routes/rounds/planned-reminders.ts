import { isoDateSchema } from '@baocao/core';
import { composeReminder, planReminders, reminderSchema } from '@baocao/template';
import { z } from '@hono/zod-openapi';
import { answerDocument } from '../../documents/answer-document.js';
import type { TextKey } from '../../openapi/operation-texts.data.js';
import { formatQuery } from '../../openapi/parameters.js';
import { refusal } from '../../problems/refusal.js';
import type { RoundPage } from '../../rounds/round-book.js';
import { today } from '../../rounds/unit-standing.js';
import { defineRoute } from '../../routing/route.js';

/** The letters to units that are overdue, by how often they were reminded. */
export const reminderPlanSchema = z.strictObject({
  letters: z
    .array(z.strictObject({ ordinal: z.int().min(1), reminder: reminderSchema }))
    .readonly(),
});
export type ReminderPlan = z.infer<typeof reminderPlanSchema>;

const access = ['admin', 'issuer'] as const;
const inWords = (description: TextKey) => ({ param: { description } });

/** The new deadline, and number and day of the first letter where it has them. */
const planQuery = z.object({
  // A schema made before `.openapi` was there does not have it.
  deadline: isoDateSchema.clone().openapi(inWords('param.newDeadline')),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(99_999)
    .optional()
    .openapi(inWords('param.letterNumber')),
  date: isoDateSchema.optional().openapi(inWords('param.letterDate')),
});
type Plan = z.output<typeof planQuery>;

function letters(page: RoundPage, { deadline, number, date }: Plan, on: string) {
  return planReminders(page, {
    on,
    deadline: { kind: 'on-or-before', date: deadline },
    issued: number === undefined ? undefined : { sequence: number, date: date ?? on },
  });
}

export const plannedReminders = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/reminders',
    operationId: 'plannedReminders',
    summary: 'plannedReminders.summary',
    access,
    query: planQuery,
    answer: { json: 'ReminderPlan' },
    problems: ['unknown-round'],
  },
  async ({ deps, db, params, query }) => {
    const page = await deps.rounds.open(db, params.round);
    return { body: { letters: letters(page, query, today(deps.now)) } };
  },
);

export const plannedLetter = defineRoute(
  {
    method: 'get',
    path: '/rounds/{round}/reminders/document',
    operationId: 'plannedLetter',
    summary: 'plannedLetter.summary',
    access,
    query: planQuery.extend({
      ...formatQuery.shape,
      ordinal: z.coerce.number().int().min(1).max(99).openapi(inWords('param.ordinal')),
    }),
    answer: { file: true },
    problems: ['unknown-round', 'nobody-overdue', 'letter-not-issued'],
  },
  async ({ c, deps, db, params, query }) => {
    const page = await deps.rounds.open(db, params.round);
    const { number, date } = page.template.round.letter.header;
    if (number === undefined || date === undefined) throw refusal('letter-not-issued', {});
    const planned = letters(page, query, today(deps.now)).find(
      ({ ordinal }) => ordinal === query.ordinal,
    );
    if (planned === undefined) throw refusal('nobody-overdue', {});
    const name = `${params.round}_cong-van-don-doc-${String(query.ordinal)}`;
    const document = composeReminder(page.template, planned.reminder);
    return answerDocument(c, { name, document }, { format: query.format, now: deps.now });
  },
);
