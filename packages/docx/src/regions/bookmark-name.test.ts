import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookmarkName } from './bookmark-name.js';

it('keeps what can be read of the key', () => {
  expect(bookmarkName('leadership.party-committee')).toMatch(
    /^leadership_party_committee_[0-9a-f]{8}$/u,
  );
});

it('tells keys apart that look the same', () => {
  expect(bookmarkName('a.b')).not.toBe(bookmarkName('a-b'));
});

it('is a name that Word takes, whatever the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      expect(bookmarkName(key)).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/u);
    }),
  );
});
