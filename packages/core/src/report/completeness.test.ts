import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { completenessOf } from './completeness.js';
import { figure, notReported } from './figure-schema.js';
import { narrative, noneArising, notApplicable } from './response-schema.js';

const nothing = { responses: {}, indicators: {} };

describe('completenessOf', () => {
  it('finds everything missing in an empty report', () => {
    const { sections, indicators, share } = completenessOf(nothing, sampleOutline);
    expect(sections.map(({ state }) => state)).toEqual(Array(7).fill('missing'));
    expect(indicators).toHaveLength(12);
    expect(new Set(indicators.map(({ state }) => state))).toEqual(new Set(['missing']));
    expect(share).toBe(0);
  });

  it('tells the states apart', () => {
    const responses = {
      context: narrative('Quận có 15 phường.'),
      'results.leadership': narrative('', { type: 'list', items: [{ content: [{ text: ' ' }] }] }),
      'results.communes': notApplicable('Cơ quan không quản lý địa bàn.'),
      'results.strikes': noneArising(),
    };
    const indicators = {
      'documents-issued': figure(0),
      communes: notReported(),
      dialogues: { kind: 'not-applicable' as const },
    };
    const found = completenessOf({ responses, indicators }, sampleOutline);
    expect(found.sections).toEqual([
      { id: 'context', state: 'answered' },
      { id: 'results.leadership', state: 'empty' },
      { id: 'results.communes', state: 'not-applicable' },
      { id: 'results.agencies', state: 'missing' },
      { id: 'results.strikes', state: 'none-arising' },
      { id: 'tasks.next', state: 'missing' },
      { id: 'tasks.proposals', state: 'missing' },
    ]);
    expect(found.sectionCounts).toEqual({
      answered: 1,
      'none-arising': 1,
      'not-applicable': 1,
      empty: 1,
      missing: 3,
    });
    expect(found.indicatorCounts).toEqual({
      reported: 1,
      // Dialogues say so; seven more stand in sections that have nothing to tell.
      'not-applicable': 8,
      'not-reported': 1,
      missing: 2,
    });
    expect(found.share).toBeCloseTo(12 / 19);
  });

  it('asks a kind of unit only for what is meant for it', () => {
    const { sections, indicators } = completenessOf(nothing, sampleOutline, 'department');
    expect(sections.map(({ id }) => id)).not.toContain('results.communes');
    expect(indicators.map(({ id }) => id)).not.toContain('communes');
    expect(sections.map(({ id }) => id)).toContain('results.agencies');
  });

  it('is whole where nothing is asked', () => {
    const nodes = [{ id: 'only', heading: 'Phần', appliesTo: ['district'] }];
    expect(completenessOf(nothing, { nodes }, 'department').share).toBe(1);
  });

  it('does not take members of the prototype for answers', () => {
    const nodes = [{ id: 'constructor', heading: 'Phần' }];
    expect(completenessOf(nothing, { nodes }).sections).toEqual([
      { id: 'constructor', state: 'missing' },
    ]);
  });
});
