import { expect, it } from 'vitest';
import { partyCommitteeOf, readLocality } from './read-locality.js';

it.each([
  ['tỉnh Sông Lam', 'tỉnh', 'Sông Lam'],
  ['  Thành phố  Hải Phòng', 'thành phố', 'Hải Phòng'],
  ['Đặc khu Cát Hải'.normalize('NFD'), 'đặc khu', 'Cát Hải'],
])('reads "%s"', (words, level, place) => {
  expect(readLocality(words)).toEqual({ level, place });
});

it.each(['', 'Sông Lam', 'tỉnh', 'tỉnhSông Lam', 'quận Lê Chân'])(
  'does not guess the level of "%s"',
  (words) => {
    expect(readLocality(words)).toBeUndefined();
  },
);

it('names the Party committee above', () => {
  expect(partyCommitteeOf({ level: 'tỉnh', place: 'Sông Lam' })).toBe('Tỉnh ủy Sông Lam');
  expect(partyCommitteeOf({ level: 'xã', place: 'An Phú' })).toBe('Đảng ủy xã An Phú');
});
