import { describe, expect, it } from 'vitest';
import { undoPredictor } from './undo-predictor.js';
import { Unreadable } from './unreadable.js';

describe('undoPredictor', () => {
  it.each([
    ['as it is', 0, [20, 30, 40]],
    ['left', 1, [20, 10, 10]],
    ['above', 2, [17, 24, 31]],
    ['the mean of both', 3, [19, 17, 21]],
    ['the nearest of three', 4, [17, 10, 10]],
  ])('adds what PNG predicts: %s', (_, filter, row) => {
    const first = [0, 3, 6, 9];
    const table = undoPredictor(Uint8Array.from([...first, filter, ...row]), 3);
    expect(Array.from(table)).toEqual([3, 6, 9, 20, 30, 40]);
  });

  it('refuses half a row and an unknown filter', () => {
    expect(() => undoPredictor(new Uint8Array(5), 3)).toThrow(Unreadable);
    expect(() => undoPredictor(Uint8Array.from([5, 1, 2, 3]), 3)).toThrow(Unreadable);
  });
});
