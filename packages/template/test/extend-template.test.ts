import { findInOutline, numberOf, walkSections } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { extendTemplate } from '../src/extend-template.js';
import { sampleTemplate } from './sample-template.js';

const identity = { id: 'other', version: '1.0.0' };
const outlineIdentity = { id: 'other-outline', version: '1.0.0' };

const numbers = (template: { outline: typeof sampleTemplate.outline | object }) =>
  [...walkSections(template.outline as typeof sampleTemplate.outline)].map(
    // a template's outline
    (section) => `${numberOf(section)} ${section.node.id}`,
  );

describe('extendTemplate', () => {
  it('keeps everything that is not changed', () => {
    const extended = extendTemplate(sampleTemplate, identity);
    expect({ ...extended, ...identity }).toEqual({ ...sampleTemplate, ...identity });
  });

  it('drops, rewords and adds sections; numbers follow', () => {
    const extended = extendTemplate(sampleTemplate, {
      ...identity,
      outline: {
        ...outlineIdentity,
        nodes: {
          'results.agencies': 'drop',
          'tasks.next': { heading: 'Nhiệm vụ thời gian tới' },
        },
        add: [
          { after: 'context', node: { id: 'digital', heading: 'CHUYỂN ĐỔI SỐ' } },
          { lastIn: 'tasks', node: { id: 'tasks.thanks', heading: 'Khen thưởng' } },
        ],
      },
    });
    expect(numbers(extended)).toEqual([
      'I. context',
      'II. digital',
      'III. results',
      '1. results.leadership',
      '2. results.communes',
      '3. results.strikes',
      'IV. tasks',
      '1. tasks.next',
      '2. tasks.proposals',
      '3. tasks.thanks',
    ]);
    expect(findInOutline(extended.outline, 'tasks.next')).toMatchObject({
      node: { heading: 'Nhiệm vụ thời gian tới' },
    });
    expect(extended.round.outline).toEqual(outlineIdentity);
  });

  it('adds after a section that it drops, which is a replacement', () => {
    const extended = extendTemplate(sampleTemplate, {
      ...identity,
      outline: {
        ...outlineIdentity,
        nodes: { context: 'drop' },
        add: [{ after: 'context', node: { id: 'setting', heading: 'TÌNH HÌNH' } }],
      },
    });
    expect(numbers(extended)[0]).toBe('I. setting');
  });

  it('merges severities, round and form', () => {
    const extended = extendTemplate(sampleTemplate, {
      ...identity,
      styleProfile: 'state-2020',
      round: { deadline: { kind: 'on-or-before', date: '2023-06-20' } },
      report: { symbol: 'BC-UBND' },
      ruleSettings: { 'header/number-missing': 'off' },
    });
    expect(extended.round.deadline.date).toBe('2023-06-20');
    expect(extended.round.period).toEqual(sampleTemplate.round.period);
    expect(extended.report).toEqual({ ...sampleTemplate.report, symbol: 'BC-UBND' });
    expect(extended.ruleSettings).toEqual({ 'header/number-missing': 'off' });
  });

  it('throws for a section that the base does not have', () => {
    const add = [{ after: 'nowhere' as 'context', node: { id: 'x', heading: 'X' } }]; // a misspelt id
    expect(() =>
      extendTemplate(sampleTemplate, { ...identity, outline: { ...outlineIdentity, add } }),
    ).toThrow(/no section "nowhere"/u);
  });
});
