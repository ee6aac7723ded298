import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { run } from './run.js';
import { cell, table } from './table.js';

describe('table', () => {
  it('has a caption, a head, figures at the right and a paragraph in every cell', () => {
    const numbers = table({
      description: 'Số cuộc đối thoại',
      caption: 'Bảng 1',
      head: [cell('Đơn vị'), cell('Số cuộc')],
      rows: [
        [{ paragraphs: [[run('Xã A')], [run('(mới)')]] }, cell('12', { figure: true })],
        [cell(''), { paragraphs: [] }],
      ],
    });
    expect(pictureOf('party-2018', numbers)).toBe(
      `table-caption "Bảng 1"
table 78.4 + 86.6 mm, 6 pt above "Số cuộc đối thoại"
  head
    cell
      table-head "Đơn vị"
    cell
      table-head "Số cuộc"
  row
    cell
      table-text "Xã A"
      table-text "(mới)"
    cell
      table-figure "12"
  row
    cell
      table-text
    cell
      table-text`,
    );
  });

  it('sets words at the left, the number of a row in the middle, a figure at the right', () => {
    const cells = [cell('1', { ordinal: true }), cell('Xã A'), cell('12', { figure: true })];
    const picture = pictureOf(
      'state-2020',
      table({ description: 'x', head: cells, rows: [cells] }),
    );
    expect(picture.match(/table-(?:ordinal|text|figure)/gu)).toEqual([
      'table-ordinal',
      'table-text',
      'table-figure',
    ]);
  });

  it('asks for as many cells in every row as in the head', () => {
    expect(() =>
      table({ description: 'x', head: [cell('a')], rows: [[cell('a'), cell('b')]] }),
    ).toThrow(
      'A "table" cannot be made of these fields. rows: every row needs as many cells as the head; add empty cells or widen the head.',
    );
  });
});
