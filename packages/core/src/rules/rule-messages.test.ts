import { expect, it } from 'vitest';
import { ruleMessages } from './rule-messages.js';
import { otherRoundRule } from './structure/other-round.js';
import { unknownUnitRule } from './structure/unknown-unit.js';

it('gives the messages of each rule under its code', () => {
  expect(ruleMessages([otherRoundRule, unknownUnitRule])).toEqual({
    'structure/other-round': otherRoundRule.messages,
    'structure/unknown-unit': unknownUnitRule.messages,
  });
});

it('refuses two rules with one code', () => {
  const twin = { ...unknownUnitRule, messages: { vi: 'khác', en: 'other' } };
  expect(() => ruleMessages([unknownUnitRule, twin])).toThrow('structure/unknown-unit');
});
