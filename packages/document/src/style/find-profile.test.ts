import { describe, expect, it } from 'vitest';
import { profileFor, styleProfile } from './find-profile.js';
import { styleProfileIds } from './style-profile.js';
import { styleKeys } from './text-style.js';

describe('profileFor', () => {
  it('finds the regime that governs the letter of 25 May 2023', () => {
    const { profile, diagnostics } = profileFor({ regime: 'party', date: '2023-05-25' });
    expect(profile.id).toBe('party-2018');
    expect(diagnostics).toEqual([]);
  });

  it.each([
    { regime: 'party', date: '2018-04-02', id: 'party-2018' },
    { regime: 'state', date: '2020-03-04', id: 'state-2020' },
  ] as const)('warns that no known regime governs $regime on $date', ({ id, ...question }) => {
    const { profile, diagnostics } = profileFor(question);
    expect(profile.id).toBe(id);
    expect(diagnostics).toEqual([
      {
        code: 'document/profile-outside-validity',
        severity: 'warning',
        path: '/profile',
        values: { profile: profile.name },
      },
    ]);
  });

  it('takes the first and the last day of a regime as within it', () => {
    for (const [date, id] of [
      ['2018-04-03', 'party-2018'],
      ['2026-01-08', 'party-2018'],
      ['2026-01-09', 'party-2026'],
      ['2099-12-31', 'party-2026'],
    ] as const) {
      const { profile, diagnostics } = profileFor({ regime: 'party', date });
      expect([profile.id, diagnostics]).toEqual([id, []]);
    }
    expect(profileFor({ regime: 'state', date: '2020-03-05' }).diagnostics).toEqual([]);
    expect(profileFor({ regime: 'state', date: '2099-12-31' }).diagnostics).toEqual([]);
  });
});

describe.each(styleProfileIds)('%s', (id) => {
  const profile = styleProfile(id);

  it('is found under its own id', () => {
    expect(profile.id).toBe(id);
  });

  it.each(styleKeys)('chooses the size of "%s" within the range of the rule', (key) => {
    const { size, sizeRange = [size, size] } = profile.styles[key];
    expect(size).toBeGreaterThanOrEqual(sizeRange[0]);
    expect(size).toBeLessThanOrEqual(sizeRange[1]);
  });

  it('names every style once', () => {
    const names = styleKeys.map((key) => profile.styles[key].name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('chooses margins within the range of the rule', () => {
    for (const { value, range = [value, value] } of Object.values(profile.page.margins)) {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
    }
  });
});
