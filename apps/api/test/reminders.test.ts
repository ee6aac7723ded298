import { afterAll, beforeAll, expect, it } from 'vitest';
import { reminderPlanSchema } from '../src/routes/rounds/planned-reminders.js';
import { openedRound, storedApp, units, type StoredApp } from './stored-app.js';

const at = '/rounds/overdue';
let stored: StoredApp;
let issuer: string;

beforeAll(async () => {
  stored = await storedApp({ now: () => new Date('2023-07-03T01:00:00Z') });
  issuer = await openedRound(stored, 'overdue');
});

afterAll(async () => {
  await stored.store.close();
});

const get = (path: string) => stored.call(issuer, at + path);
const plan = async () =>
  reminderPlanSchema.parse(
    await (await get('/reminders?deadline=2023-07-10&number=57&date=2023-07-03')).json(),
  );

it('plans the letters that are to be sent next, and draws them', async () => {
  const { letters } = await plan();
  const number = { sequence: 57, symbol: 'CV/BCĐ' };
  expect(letters).toMatchObject([{ ordinal: 1, reminder: { units, number } }]);
  const asked = '/reminders/document?deadline=2023-07-10&number=57&ordinal=1&format=txt';
  expect(await (await get(asked)).text()).toContain('57-CV/BCĐ');
  const [first = ''] = units;
  const body = { units: [first], ordinal: 1, number, date: '2023-07-03' };
  const sent = await stored.call(issuer, `${at}/reminders`, { method: 'POST', body });
  expect(sent.status).toBe(201);
  const again = await plan();
  expect(again.letters.map(({ ordinal, reminder }) => [ordinal, reminder.units.length])).toEqual([
    [1, units.length - 1],
    [2, 1],
  ]);
  expect((await get('/reminders/document?deadline=2023-07-10&ordinal=3')).status).toBe(422);
});

it('draws when reports came', async () => {
  const chart = await get('/status/chart?on=2023-06-20');
  expect(chart.headers.get('Content-Type')).toBe('image/svg+xml');
  expect(await chart.text()).toContain('đến hết ngày 20/6/2023');
});
