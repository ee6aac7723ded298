import { expect, it } from 'vitest';
import { formatCount } from './format-count.js';

it.each([
  [4, 'upperRoman', 'IV'],
  [1999, 'lowerRoman', 'mcmxcix'],
  [26, 'lowerLetter', 'z'],
  [28, 'upperLetter', 'BB'],
  [7, 'decimalZero', '07'],
  [3, 'none', ''],
  [12, 'decimal', '12'],
  [12, 'chineseCounting', '12'],
  [0, 'upperRoman', '0'],
  [5000, 'lowerLetter', '5000'],
])('writes %d in %s as %s', (count, format, written) => {
  expect(formatCount(count, format)).toBe(written);
});
