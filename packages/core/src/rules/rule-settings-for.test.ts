import { expect, it } from 'vitest';
import { consolidatingSettings } from './consolidating-settings.js';
import { profileSettings } from './profile-settings.js';
import { recommendedRules } from './recommended-rules.js';
import { phases, ruleSettingsFor } from './rule-settings-for.js';

const codes = new Set(recommendedRules.map(({ code }) => code));

it('names rules that exist', () => {
  for (const settings of [consolidatingSettings, ...Object.values(profileSettings)]) {
    expect(Object.keys(settings).filter((code) => !codes.has(code))).toEqual([]);
  }
});

it('switches no rule off by itself', () => {
  for (const phase of phases) {
    expect(Object.values(ruleSettingsFor({ phase, profile: 'state-2020' }))).not.toContain('off');
  }
});

it('puts the template above the preset, the preset above the phase, the phase above the regime', () => {
  const code = 'header/steering-committee-signs-directly';
  expect(ruleSettingsFor({})[code]).toBeUndefined();
  expect(ruleSettingsFor({ profile: 'state-2020' })[code]).toBe('info');
  expect(ruleSettingsFor({ profile: 'state-2020', preset: 'strict' })[code]).toBe('error');
  const own = { [code]: 'off' } as const;
  expect(ruleSettingsFor({ profile: 'state-2020', preset: 'strict', own })[code]).toBe('off');
  expect(ruleSettingsFor({ phase: 'drafting' })['header/date-missing']).toBe('info');
  expect(ruleSettingsFor({ phase: 'drafting', preset: 'strict' })['header/date-missing']).toBe(
    'info',
  );
});

it('knows nothing of a regime that it does not have', () => {
  expect(ruleSettingsFor({ profile: 'constructor' })).toEqual({});
});
