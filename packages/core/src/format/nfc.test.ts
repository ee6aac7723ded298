import { describe, expect, it } from 'vitest';
import { isNfc, toNfc } from './nfc.js';

describe('toNfc', () => {
  it('puts letter and marks together', () => {
    const apart = 'Thành ủy'.normalize('NFD');
    expect(isNfc(apart)).toBe(false);
    expect(toNfc(apart)).toBe('Thành ủy');
    expect(isNfc('Thành ủy')).toBe(true);
  });
});
