import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './number.js';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1240, '1.240'],
    [-1_234_567.25, '-1.234.567,25'],
    [78.5, '78,5'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.5e21, '1.500.000.000.000.000.000.000'],
    [1.25e-7, '0,000000125'],
  ])('writes %d', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws for %d', (value) => {
    expect(() => formatNumber(value)).toThrow('give a finite number');
  });
});

describe('parseNumber', () => {
  it('reads every number that was written', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => parseNumber(formatNumber(value)) === value));
  });

  it.each([
    ['1.240', 1240],
    ['45.799', 45_799],
    ['78,5', 78.5],
    ['1240', 1240],
    ['05', 5],
    ['−3', -3],
    [' 12 ', 12],
  ])('reads "%s"', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '78.5',
    '1.24',
    '1.2400',
    '12.34.567',
    '0.123',
    '1 240',
    '1,240.5',
    '1,',
    ',5',
    '',
    'mười',
    '1e3',
    '9'.repeat(400),
  ])('reads no number in "%s"', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});
