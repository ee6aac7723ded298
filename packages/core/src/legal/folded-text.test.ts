import { describe, expect, it } from 'vitest';
import { foldText } from './folded-text.js';

describe('foldText', () => {
  it('keeps every place of a composed text', () => {
    const { text, offsetOf } = foldText('NÐ–CP\u00a0số');
    expect(text).toBe('NĐ-CP số');
    expect([0, 3, 8].map(offsetOf)).toEqual([0, 3, 8]);
  });

  it('finds the way back into a decomposed text', () => {
    const given = 'Chỉ thị số 15'.normalize('NFD');
    const { text, offsetOf } = foldText(given);
    expect(text).toBe('Chỉ thị số 15');
    expect(given.slice(offsetOf(11))).toBe('15');
    expect(offsetOf(text.length)).toBe(given.length);
  });

  it('keeps a mark that has no letter', () => {
    const { text, offsetOf } = foldText('\u0301e\u0301');
    expect(text).toBe('\u0301é');
    expect([0, 1, 2].map(offsetOf)).toEqual([0, 1, 3]);
  });
});
