import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { addressOf, numberOf } from './numbering.js';
import type { OutlineNode } from './outline-schema.js';
import { walkOutline } from './walk-outline.js';

const placed = [...walkOutline(sampleOutline)];
const leaf = (id: string): OutlineNode => ({ id, heading: id });

describe('numberOf', () => {
  it('numbers sections and guidance by their place', () => {
    expect(placed.map(numberOf)).toEqual([
      'I.',
      'II.',
      ...['1.', '-', '+', '-', '2.', '3.', '4.'],
      ...['III.', '1.', '2.'],
    ]);
  });

  it('renumbers what follows an inserted section', () => {
    const [first, ...rest] = sampleOutline.nodes;
    const numbers = [...walkOutline({ nodes: [first, leaf('new'), ...rest] })].map(numberOf);
    expect(numbers.slice(0, 3)).toEqual(['I.', 'II.', 'III.']);
  });

  it('letters the third level in Vietnamese order, and goes on after the last letter', () => {
    const points = Array.from({ length: 24 }, (_, index) => leaf(`p${String(index)}`));
    const nodes = [{ ...leaf('a'), children: [{ ...leaf('b'), children: points }] }];
    const numbers = [...walkOutline({ nodes })].map(numberOf).slice(2);
    expect(numbers.slice(0, 6)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']);
    expect(numbers.slice(-2)).toEqual(['y)', 'a2)']);
  });

  it('gives a paragraph of guidance no mark', () => {
    const guidance = [{ id: 'p', form: 'paragraph' as const, text: 'Nêu rõ.' }];
    expect([...walkOutline({ nodes: [{ ...leaf('a'), guidance }] })].map(numberOf)).toEqual([
      'I.',
      '',
    ]);
  });
});

describe('addressOf', () => {
  it('says a place as a person would', () => {
    expect(placed.map((place) => addressOf(place)).slice(2, 6)).toEqual([
      'Phần II, mục 1',
      'Phần II, mục 1, gạch đầu dòng 1',
      'Phần II, mục 1, gạch đầu dòng 1, dấu cộng 1',
      'Phần II, mục 1, gạch đầu dòng 2',
    ]);
  });

  it('says it in English', () => {
    expect(placed.map((place) => addressOf(place, 'en'))[4]).toBe(
      'Part II, section 1, dash 1, plus 1',
    );
  });

  it('counts dashes and paragraphs each for themselves', () => {
    const guidance = (['paragraph', 'item', 'paragraph', 'item'] as const).map((form, index) => ({
      id: `p${String(index)}`,
      form,
      text: 'Nêu rõ.',
    }));
    const addresses = [...walkOutline({ nodes: [{ ...leaf('a'), guidance }] })].map((place) =>
      addressOf(place),
    );
    expect(addresses.slice(1)).toEqual([
      'Phần I, đoạn gợi ý 1',
      'Phần I, gạch đầu dòng 1',
      'Phần I, đoạn gợi ý 2',
      'Phần I, gạch đầu dòng 2',
    ]);
  });
});
