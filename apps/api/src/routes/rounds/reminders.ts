import { headerSchema, isoDateSchema, slugSchema, timelinessOf } from '@baocao/core';
import { composeReminder, reminderSchema } from '@baocao/template';
import * as z from 'zod';
import { answerDocument } from '../../documents/answer-document.js';
import { readAs } from '../../http/read-as.js';
import { requestLanguage } from '../../http/request-language.js';
import { formatQuery } from '../../openapi/parameters.js';
import { refusal } from '../../problems/refusal.js';
import { recorded } from '../../rounds/recorded.js';
import type { RoundPage } from '../../rounds/round-book.js';
import { roundStatus } from '../../rounds/round-status.js';
import { roundTag } from '../../rounds/round-view.js';
import { takeSteps } from '../../rounds/take-steps.js';
import { progressOf, today } from '../../rounds/unit-standing.js';
import { defineRoute } from '../../routing/route.js';

/** A reminder that went out; without units, to all that are overdue and not reminded so often. */
export const sentReminderSchema = z.strictObject({
  units: z.array(slugSchema).min(1).max(10_000).readonly().optional(),
  ordinal: z.int().min(1).max(99),
  number: headerSchema.shape.number.unwrap(),
  date: isoDateSchema,
});

const access = ['admin', 'issuer'] as const;

export const remind = defineRoute(
  {
    method: 'post',
    path: '/rounds/{round}/reminders',
    operationId: 'remind',
    summary: 'remind.summary',
    access,
    body: 'SentReminder',
    writes: true,
    answer: { json: 'RoundStatus', status: 201, etag: true },
    problems: ['unknown-round', 'not-valid', 'nobody-overdue', 'illegal-step'],
  },
  async ({ c, deps, db, params, caller, input }) => {
    const { units, ...said } = readAs(sentReminderSchema, input);
    const page = await takeSteps(db, deps, params.round, (now) => {
      const to = units ?? overdueUnits(now, said.ordinal, said.date);
      if (to.length === 0) throw refusal('nobody-overdue', {});
      return [{ kind: 'reminded', ...recorded(deps, caller), units: to, ...said }];
    });
    const options = { on: today(deps.now), language: requestLanguage(c) };
    return {
      body: roundStatus(page, options),
      etag: roundTag(page),
      location: `/rounds/${params.round}/status`,
    };
  },
);

/** Units that were to have reported by a day, have not, and had all earlier reminders but not this. */
function overdueUnits({ template, state }: RoundPage, ordinal: number, on: string): string[] {
  return state.units
    .filter(
      (progress) =>
        timelinessOf(template.round, progress, { on }).kind === 'overdue' &&
        progress.reminders.length === ordinal - 1,
    )
    .map(({ unit }) => unit);
}

export const reminderDocument = defineRoute(
  {
    method: 'post',
    path: '/rounds/{round}/reminders/document',
    operationId: 'reminderDocument',
    summary: 'reminderDocument.summary',
    access,
    query: formatQuery,
    body: 'Reminder',
    answer: { file: true },
    problems: ['unknown-round', 'unknown-unit', 'not-valid', 'letter-not-issued'],
  },
  async ({ c, deps, db, params, query, input }) => {
    const reminder = readAs(reminderSchema, input);
    const page = await deps.rounds.open(db, params.round);
    for (const unit of reminder.units) progressOf(page, unit);
    const { number, date } = page.template.round.letter.header;
    if (number === undefined || date === undefined) throw refusal('letter-not-issued', {});
    const document = composeReminder(page.template, reminder);
    const named = { name: `${params.round}_cong-van-don-doc`, document };
    return answerDocument(c, named, { format: query.format, now: deps.now });
  },
);
