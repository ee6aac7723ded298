import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCell, textOfCell } from './safe-cell.js';

describe('safeCell', () => {
  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1'])('guards %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['Quận Lê Chân', '5-7', "O'Neil", "'chữ", ''])('lets %j be', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it('is undone by textOfCell, and never begins as a formula does', () => {
    const texts = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '1') });
    fc.assert(
      fc.property(texts, (text) => {
        expect(textOfCell(safeCell(text))).toBe(text);
        expect(safeCell(text)).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });
});
