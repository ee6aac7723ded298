import { expect, it } from 'vitest';
import { placeExists } from './place-exists.js';

const report = { header: { date: '2023-06-12' }, posts: ['TRƯỞNG BAN'] };

it.each(['', '/header', '/header/date', '/header/number', '/posts/0', '/posts/1'])(
  'knows the place “%s”',
  (path) => {
    expect(placeExists(report, path)).toBe(true);
  },
);

it.each(['/footer/date', '/header/number/symbol', '/header/date/year', '/constructor/name'])(
  'knows no place “%s”',
  (path) => {
    expect(placeExists(report, path)).toBe(false);
  },
);
