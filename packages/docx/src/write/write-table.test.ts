import type { TableFlow } from '@baocao/document';
import { styleProfile } from '@baocao/document';
import { expect, it } from 'vitest';
import { texts } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, descendants, elements, valueAt, type XmlElement } from '../../test/xml-tree.js';

const table: TableFlow = {
  kind: 'table',
  description: 'Số đơn thư theo loại',
  widths: [25.4, 50.8],
  head: [[texts('table-head', 'Loại'), texts('table-head', 'Số đơn')]],
  rows: [[texts('table-text', 'Khiếu nại', '(lần đầu)'), texts('table-figure', '12')]],
};

const keptIn = (row: XmlElement | undefined) => row && descendants(row, 'w:keepNext').length;

it('gives columns the widths asked for, whatever the words', async () => {
  const [written] = elements(await writtenBody([table]), 'w:tbl');
  expect(at(written, 'w:tblPr', 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
  const columns = descendants(await writtenBody([table]), 'w:gridCol');
  expect(columns.map(({ attributes }) => attributes['w:w'])).toEqual(['1440', '2880']);
});

it('repeats the head and breaks no row that fits a page', async () => {
  const rows = descendants(await writtenBody([table]), 'w:tr');
  expect(rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([true, false]);
  expect(rows.map((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined)).toEqual([true, true]);
});

it('puts the words of the head in the middle, and keeps it on the page of the first row', async () => {
  const [head, row] = descendants(await writtenBody([table]), 'w:tr');
  const alignOf = (part: typeof row) =>
    part && descendants(part, 'w:vAlign').map(({ attributes }) => attributes['w:val']);
  expect(alignOf(head)).toEqual(['center', 'center']);
  expect(alignOf(row)).toEqual([]);
  expect(keptIn(head)).toBe(2);
  expect(keptIn(row)).toBe(0);
});

it('keeps its last row on the page of what follows where it is asked to', async () => {
  const rows = [...table.rows, [texts('table-text', 'Tố cáo'), texts('table-figure', '3')]];
  const [, first, last] = descendants(
    await writtenBody([{ ...table, rows, keepWithNext: true }]),
    'w:tr',
  );
  expect([keptIn(first), keptIn(last)]).toEqual([0, 2]);
});

it('draws borders and padding of the profile, and says what the table holds', async () => {
  const [written] = elements(await writtenBody([table]), 'w:tbl');
  const { border } = styleProfile('party-2018').table;
  const borders = at(written, 'w:tblPr', 'w:tblBorders');
  expect(at(borders, 'w:insideH')?.attributes['w:sz']).toBe(String(border.value * 8));
  expect(borders?.children).toHaveLength(6);
  expect(valueAt(written, 'w:tblPr', 'w:tblDescription')).toBe(table.description);
});

it('keeps two tables apart and ends the page with a paragraph', async () => {
  const names = elements(await writtenBody([table, table])).map(({ name }) => name);
  expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
});
