import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isWithinYamlBounds } from './yaml-bounds.js';

describe('isWithinYamlBounds', () => {
  it('lets long and wide texts be', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [`${String(index)}: chữ`, 'hai', 'ba']);
    expect(isWithinYamlBounds(stringify({ rows, text: 'Một đoạn. [ { - '.repeat(50_000) }))).toBe(
      true,
    );
    expect(isWithinYamlBounds('- a\n'.repeat(10_000))).toBe(true);
    expect(isWithinYamlBounds('- [a, {b: c}]\n'.repeat(2000))).toBe(true);
  });

  it.each([
    ['brackets', '['.repeat(201)],
    ['braces', '{a: '.repeat(201)],
    ['lists in one line', '- '.repeat(201)],
    ['keys in one line', '? '.repeat(201)],
    ['lines set in', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
    ['tokens', 'a: 1\n'.repeat(50_000)],
  ])('stops too many %s', (_what, text) => {
    expect(isWithinYamlBounds(text)).toBe(false);
  });
});
