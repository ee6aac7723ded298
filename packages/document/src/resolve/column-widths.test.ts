import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleProfile } from '../style/find-profile.js';
import { millimetres } from '../style/millimetres.js';
import { textWidth } from '../style/text-width.js';
import { columnWidths } from './column-widths.js';
import type { TextFlow } from './resolved-document.js';

const profile = styleProfile('party-2018');
const width = 165;

const text = (words: string): TextFlow => ({
  kind: 'text',
  role: 'paragraph',
  style: 'table-text',
  runs: [{ text: words }],
  path: '',
});
const widthsOf = (...rows: readonly (readonly string[])[]) =>
  columnWidths(
    rows.map((row) => row.map((words) => [text(words)])),
    { profile, width },
  );
const total = (widths: readonly number[]) => widths.reduce((sum, value) => sum + value, 0);

describe('columnWidths', () => {
  it('gives a short column what its words need and the rest to the long one', () => {
    const [number = 0, words = 0] = widthsOf(['TT', 'Nội dung'], ['1', 'dài '.repeat(100)]);
    expect(number).toBeLessThan(15);
    expect(number + words).toBeCloseTo(width, 1);
  });

  it('shares a page in the measure of the texts where all of them fit', () => {
    expect(widthsOf(['a', 'a', 'a'])).toEqual([55, 55, 55]);
  });

  it('keeps many lines whole rather than one, and lets that one take few', () => {
    const kind = 'ban, sở, ngành thành phố';
    const long = 'xin lùi thời hạn do kiện toàn Ban Chỉ đạo '.repeat(2).trim();
    const rows = Array.from({ length: 20 }, () => [kind, kind, 'đúng hạn', '']);
    const [first = 0, second = 0, , last = 0] = widthsOf(...rows, [kind, kind, 'đúng hạn', long]);
    const wide = (words: string) => millimetres(textWidth(words, profile.styles['table-text']));
    expect(Math.min(first, second)).toBeGreaterThan(wide(kind));
    expect(last).toBeGreaterThan(wide(long) / 5);
  });

  it('leaves the other columns their words beside a word longer than the page', () => {
    const [, short = 0] = widthsOf(['x'.repeat(500), 'nghiêng']);
    expect(short).toBeGreaterThan(millimetres(textWidth('nghiêng', { size: 13 })));
    expect(short).toBeLessThan(25);
  });

  it('fits the page, whatever the table holds', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 200 });
    const table = fc
      .integer({ min: 1, max: 12 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const widths = widthsOf(...rows);
        expect(widths).toHaveLength(rows[0]?.length ?? 0);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(total(widths)).toBeLessThanOrEqual(width);
        expect(total(widths)).toBeGreaterThan(width - 0.5);
      }),
    );
  });
});
