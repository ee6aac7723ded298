import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPercent, parsePercent } from './percent.js';

describe('formatPercent', () => {
  it('writes a number of 100 with a space before the sign', () => {
    expect(formatPercent(78.5)).toBe('78,5 %');
  });
});

describe('parsePercent', () => {
  it('reads every percentage that was written', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, (value) => parsePercent(formatPercent(value)) === value));
  });

  it.each(['78,5%', '78,5 %', ' 78,5\u00A0% '])('reads "%s"', (text) => {
    expect(parsePercent(text)).toBe(78.5);
  });

  it.each(['78,5', '%', '78.5 %', '78,5 %%'])('reads no percentage in "%s"', (text) => {
    expect(parsePercent(text)).toBeUndefined();
  });
});
