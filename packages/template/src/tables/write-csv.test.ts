import { expect, it } from 'vitest';
import { csvOf } from './write-csv.js';

it('writes numbers with a comma, and no words that a spreadsheet would run', () => {
  const table = { head: ['Đơn vị', 'Số'], rows: [['=HYPERLINK("x")', 1_234.5], ['Lê Chân']] };
  expect(csvOf(table)).toBe('\uFEFFĐơn vị,Số\r\n"\'=HYPERLINK(""x"")","1234,5"\r\nLê Chân\r\n');
});
