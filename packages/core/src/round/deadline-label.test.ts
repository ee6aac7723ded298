import { describe, expect, it } from 'vitest';
import { deadlineLabel } from './deadline-label.js';

describe('deadlineLabel', () => {
  it('keeps "before" and "on or before" apart', () => {
    const date = '2023-06-15';
    expect(deadlineLabel({ kind: 'before', date })).toBe('trước ngày 15/6/2023');
    expect(deadlineLabel({ kind: 'on-or-before', date })).toBe('chậm nhất ngày 15/6/2023');
    expect(deadlineLabel({ kind: 'before', date }, 'en')).toBe('before 15 June 2023');
    expect(deadlineLabel({ kind: 'on-or-before', date }, 'en')).toBe('on or before 15 June 2023');
  });
});
