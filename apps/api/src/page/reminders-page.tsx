import { formatShortDate } from '@baocao/core';
import type { FC } from 'hono/jsx';
import { reminderPlanSchema, type ReminderPlan } from '../routes/rounds/planned-reminders.js';
import { roundStatusSchema } from '../rounds/round-status.js';
import { roundViewSchema } from '../rounds/round-view.js';
import { answerPage } from './answer-page.js';
import { Downloads } from './downloads.js';
import { fieldOf } from './field-of.js';
import { FormKey } from './form-key.js';
import { definePage } from './page.js';
import type { Say } from './say.js';

const path = '/app/rounds/{round}/reminders';
const access = ['admin', 'issuer'] as const;

/** Reminder letters: who is overdue, the letters to them, and the record that they went out. */
export const remindersPage = definePage(
  { method: 'get', path, operationId: 'remindersPage', access },
  async (request) => {
    const { c, call, params, say, today } = request;
    const at = `/rounds/${params.round}`;
    const round = (await call(roundViewSchema, at)).value;
    const { deadline = '', number = '', date = '' } = c.req.query();
    const filled = Object.entries({ deadline, number, date }).filter(([, value]) => value !== '');
    const query = new URLSearchParams(filled).toString();
    const plan =
      deadline === ''
        ? undefined
        : (await call(reminderPlanSchema, `${at}/reminders?${query}`)).value;
    return answerPage(request, {
      title: say('reminders'),
      content: (
        <>
          <p>
            <a href={`/app${at}`}>← {round.name}</a>
          </p>
          <h1>{say('reminders')}</h1>
          <p>{say('remindersHint')}</p>
          <form method="get" action={`/app${at}/reminders`} class="card">
            <div class="fields">
              <p>
                <label for="deadline">{say('newLastDay')}</label>
                <input
                  id="deadline"
                  name="deadline"
                  type="date"
                  required
                  min={today}
                  value={deadline}
                />
              </p>
              <p>
                <label for="number">{say('letterNumber')}</label>
                <input id="number" name="number" type="text" inputmode="numeric" value={number} />
              </p>
              <p>
                <label for="date">{say('letterDate')}</label>
                <input id="date" name="date" type="date" value={date} />
              </p>
            </div>
            <button>{say('makeLetters')}</button>
          </form>
          {plan === undefined ? null : (
            <Letters
              say={say}
              at={at}
              plan={plan}
              query={query}
              nameOf={(id) => round.units.find((unit) => unit.id === id)?.name ?? id}
            />
          )}
        </>
      ),
    });
  },
);

type LettersProps = {
  readonly say: Say;
  /** The address of the round in the API. */
  readonly at: string;
  readonly plan: ReminderPlan;
  readonly query: string;
  readonly nameOf: (unit: string) => string;
};

const Letters: FC<LettersProps> = ({ say, at, plan: { letters }, query, nameOf }) =>
  letters.length === 0 ? (
    <p class="notice good">{say('nobodyOverdue')}</p>
  ) : (
    <>
      {letters.map(({ ordinal, reminder: { units, number, date } }) => (
        <section class="card" aria-labelledby={`letter-${String(ordinal)}`}>
          <h2 id={`letter-${String(ordinal)}`}>{say('reminderOrdinal', { ordinal })}</h2>
          <ul class="columns" lang="vi">
            {units.map((unit) => (
              <li>{nameOf(unit)}</li>
            ))}
          </ul>
          <Downloads
            label={say('doc.reminder')}
            path={`${at}/reminders/document`}
            query={`${query}&ordinal=${String(ordinal)}`}
          />
          {number === undefined || date === undefined ? (
            <p class="hint">{say('numberFirst')}</p>
          ) : (
            <form method="post" action={`/app${at}/reminders`}>
              <FormKey />
              {units.map((unit) => (
                <input type="hidden" name="unit" value={unit} />
              ))}
              <input type="hidden" name="ordinal" value={String(ordinal)} />
              <input type="hidden" name="sequence" value={String(number.sequence)} />
              <input type="hidden" name="symbol" value={number.symbol} />
              <input type="hidden" name="date" value={date} />
              <button>{say('recordReminder', { ...number, date: formatShortDate(date) })}</button>
            </form>
          )}
        </section>
      ))}
    </>
  );

/** Records that a letter went out. */
export const remindOnPage = definePage(
  { method: 'post', path, operationId: 'remindOnPage', access },
  async ({ c, call, params: { round }, form }) => {
    const body = {
      units: form.getAll('unit').map(String),
      ordinal: Number(fieldOf(form, 'ordinal')),
      number: { sequence: Number(fieldOf(form, 'sequence')), symbol: fieldOf(form, 'symbol') },
      date: fieldOf(form, 'date'),
    };
    await call(roundStatusSchema, `/rounds/${round}/reminders`, { method: 'POST', body });
    return c.redirect(`/app/rounds/${round}`, 303);
  },
);
