import {
  answerSections,
  checkOutline,
  indicatorsOf,
  numberOf,
  outlineSchema,
  walkOutline,
} from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { haiPhongOutline } from './outline.data.js';

const placed = [...walkOutline(haiPhongOutline)];
const prompts = placed.filter((item) => item.type === 'prompt');

describe('haiPhongOutline', () => {
  it('is well formed', () => {
    expect(outlineSchema.parse(haiPhongOutline)).toEqual(haiPhongOutline);
    expect(checkOutline(haiPhongOutline)).toEqual([]);
  });

  it('has the shape of the source: 5 parts, 13 points, 23 dashes, 3 pluses, 4 paragraphs', () => {
    const sections = placed.filter((item) => item.type === 'node');
    expect(sections.filter(({ ancestors }) => ancestors.length === 0)).toHaveLength(5);
    expect(sections.filter(({ ancestors }) => ancestors.length === 1)).toHaveLength(13);
    expect(sections).toHaveLength(18);
    const marks = prompts.map(numberOf);
    expect(marks.filter((mark) => mark === '-')).toHaveLength(23);
    expect(marks.filter((mark) => mark === '+')).toHaveLength(3);
    expect(marks.filter((mark) => mark === '')).toHaveLength(4);
  });

  it('asks for 14 responses and 35 figures', () => {
    expect(answerSections(haiPhongOutline)).toHaveLength(14);
    expect(indicatorsOf(haiPhongOutline)).toHaveLength(35);
  });

  it('is optional exactly where the source says "(nếu có)"', () => {
    for (const item of placed) {
      const { text, optional } =
        item.type === 'prompt'
          ? item.prompt
          : { text: item.node.note ?? '', optional: item.node.optional };
      expect(text.includes('(nếu có)'), text).toBe(optional === true);
    }
  });

  it('gives every line of guidance an id under its section', () => {
    for (const { prompt, section, ancestors } of prompts) {
      const above = ancestors.at(-1)?.prompt.id ?? section.node.id;
      expect(prompt.id.startsWith(`${above}.`), prompt.id).toBe(true);
    }
  });

  it('recomputes every percentage from two counts of the same section', () => {
    for (const { indicator, section } of indicatorsOf(haiPhongOutline)) {
      if (indicator.valueType !== 'percentage') continue;
      const ids = (section.node.indicators ?? []).map(({ id }) => id);
      expect(indicator.aggregation).toBe('weighted-mean');
      expect(ids).toContain(indicator.ratio?.numerator);
      expect(ids).toContain(indicator.ratio?.denominator);
    }
  });
});
