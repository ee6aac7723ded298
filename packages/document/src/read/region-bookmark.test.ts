import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionBookmark } from './region-bookmark.js';

it('keeps what can be read of the key', () => {
  expect(regionBookmark('leadership.party-committee')).toMatch(
    /^leadership_party_committee_[0-9a-f]{8}$/u,
  );
});

it('tells keys apart that look the same', () => {
  expect(regionBookmark('a.b')).not.toBe(regionBookmark('a-b'));
});

it('is a name that Word takes, whatever the key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      expect(regionBookmark(key)).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/u);
    }),
  );
});
