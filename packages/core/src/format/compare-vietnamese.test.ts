import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './compare-vietnamese.js';

describe('compareVietnamese', () => {
  it('keeps the order of a Vietnamese dictionary', () => {
    const sorted = ['An Dương', 'Ân Thi', 'Dương Kinh', 'Đồ Sơn', 'Hải An', 'Lê Chân', 'Ô Môn'];
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  });

  it('compares tones last', () => {
    expect(['ma', 'mà', 'mả', 'mã', 'má', 'mạ'].toReversed().sort(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  it('counts numbers by their value', () => {
    expect(['Phường 10', 'Phường 2'].sort(compareVietnamese)).toEqual(['Phường 2', 'Phường 10']);
  });
});
