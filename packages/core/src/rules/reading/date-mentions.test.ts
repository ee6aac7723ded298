import { expect, it } from 'vitest';
import { dateMentions } from './date-mentions.js';

it.each([
  ['họp ngày 15/3/2022 và', '2022-03-15'],
  ['họp ngày 05 / 03 / 2022', '2022-03-05'],
  ['họp ngày 15 tháng 3 năm 2022', '2022-03-15'],
])('reads “%s”', (text, date) => {
  expect(dateMentions(text)).toMatchObject([{ date, before: 'họp ngày ' }]);
});

it.each(['30/02/2022', '15/3', '115/3/2022', '1/15/3/2022', '15/3/20222'])(
  'sees no day in “%s”',
  (text) => {
    expect(dateMentions(text)).toEqual([]);
  },
);
