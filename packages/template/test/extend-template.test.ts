import { findInOutline, numberOf, walkSections } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { extendTemplate } from '../src/adapt/extend-template.js';
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
    expect(extended).toEqual({
      ...sampleTemplate,
      ...identity,
      basedOn: { id: 'song-lam', version: '1.0.0', relation: 'extends' },
    });
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
    ).toThrow(/has no "nowhere"/u);
  });

  it('moves a section with all below it, and puts others beside its old place', () => {
    const extended = extendTemplate(sampleTemplate, {
      ...identity,
      outline: {
        ...outlineIdentity,
        move: { 'results.strikes': { firstIn: 'tasks' }, context: { after: 'tasks' } },
        add: [{ before: 'context', node: { id: 'preface', heading: 'MỞ ĐẦU' } }],
      },
    });
    expect(numbers(extended)).toEqual([
      'I. preface',
      'II. results',
      '1. results.leadership',
      '2. results.communes',
      '3. results.agencies',
      'III. tasks',
      '1. results.strikes',
      '2. tasks.next',
      '3. tasks.proposals',
      'IV. context',
    ]);
  });

  it('refuses to move a section into itself', () => {
    const move = { results: { lastIn: 'results.communes' } } as const;
    expect(() =>
      extendTemplate(sampleTemplate, { ...identity, outline: { ...outlineIdentity, move } }),
    ).toThrow(/has no "results.communes" in that place/u);
  });

  it('says words otherwise wherever the outline and the form have them, all at once', () => {
    const extended = extendTemplate(sampleTemplate, {
      ...identity,
      words: { 'xã, phường, thị trấn': 'xã, phường, đặc khu', '2023': '2025' },
    });
    const text = JSON.stringify([extended.outline, extended.report]);
    expect(text).toContain('xã, phường, đặc khu');
    expect(text).toContain('năm 2025');
    expect(text).not.toMatch(/thị trấn|năm 2023/u);
  });

  it('refuses words that the base nowhere says', () => {
    expect(() => extendTemplate(sampleTemplate, { ...identity, words: { '(a|b)': 'c' } })).toThrow(
      /nowhere says "\(a\|b\)"/u,
    );
  });

  it('changes lines of guidance, indicators and citations by id and by number', () => {
    const [prompt] = findNode('results.leadership').guidance ?? [];
    const extended = extendTemplate(sampleTemplate, {
      ...identity,
      outline: {
        ...outlineIdentity,
        guidance: { [prompt?.id ?? '']: { text: 'Văn bản mới.' } },
        indicators: {
          communes: { label: 'Tổng số xã, phường, đặc khu' },
        },
        addIndicators: {
          'tasks.next': [
            {
              id: 'tasks-planned',
              label: 'Số nhiệm vụ',
              unit: 'nhiệm vụ',
              valueType: 'count',
              aggregation: 'sum',
            },
          ],
        },
        addGuidance: {
          'tasks.next': [{ id: 'tasks.next.when', form: 'item', text: 'Thời gian.' }],
        },
      },
    });
    const text = JSON.stringify(extended.outline);
    for (const put of [
      'Văn bản mới.',
      'Tổng số xã, phường, đặc khu',
      'tasks-planned',
      'Thời gian.',
    ])
      expect(text).toContain(put);
    expect(text).not.toContain(JSON.stringify(prompt?.text));
  });
});

function findNode(id: string) {
  const found = findInOutline(sampleTemplate.outline, id);
  if (found?.type !== 'node') throw new TypeError(id);
  return found.node;
}
