import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import {
  answerSections,
  appliesToKind,
  findInOutline,
  indicatorsOf,
  sectionAppliesTo,
} from './find-in-outline.js';
import { walkSections } from './walk-outline.js';

describe('findInOutline', () => {
  it('finds sections and lines of guidance', () => {
    expect(findInOutline(sampleOutline, 'results.communes')).toMatchObject({ type: 'node' });
    expect(findInOutline(sampleOutline, 'results.leadership.documents.new')).toMatchObject({
      type: 'prompt',
      section: { node: { id: 'results.leadership' } },
    });
    expect(findInOutline(sampleOutline, 'elsewhere')).toBeUndefined();
  });
});

describe('answerSections', () => {
  it('gives the sections without sections below them, in reading order', () => {
    expect(answerSections(sampleOutline).map(({ node }) => node.id)).toEqual([
      'context',
      'results.leadership',
      'results.communes',
      'results.agencies',
      'results.strikes',
      'tasks.next',
      'tasks.proposals',
    ]);
  });
});

describe('indicatorsOf', () => {
  it('gives each indicator with the section that asks for it', () => {
    const [first] = indicatorsOf(sampleOutline);
    expect(first?.indicator.id).toBe('documents-issued');
    expect(first?.section.node.id).toBe('results.leadership');
  });
});

describe('appliesToKind', () => {
  it('is true where no kind is named, on either side', () => {
    expect(appliesToKind({}, 'district')).toBe(true);
    expect(appliesToKind({ appliesTo: ['district'] }, undefined)).toBe(true);
    expect(appliesToKind({ appliesTo: ['district'] }, 'department')).toBe(false);
  });
});

describe('sectionAppliesTo', () => {
  it('does not apply below a section that does not', () => {
    const child = { id: 'a.b', heading: 'B' };
    const nodes = [{ id: 'a', heading: 'A', appliesTo: ['district'], children: [child] }];
    const sections = [...walkSections({ nodes })];
    expect(sections.map((section) => sectionAppliesTo(section, 'department'))).toEqual([
      false,
      false,
    ]);
    expect(sections.map((section) => sectionAppliesTo(section, 'district'))).toEqual([true, true]);
  });
});
