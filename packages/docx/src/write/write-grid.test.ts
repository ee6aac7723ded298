import type { Flow, GridFlow, ListFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { text, texts } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, descendants, elements } from '../../test/xml-tree.js';

const grid: GridFlow = {
  kind: 'grid',
  widths: [75, 90],
  rows: [
    [texts('issuing-body', 'THÀNH ỦY'), [text('ĐẢNG'), nested()]],
    [texts('document-number', 'Số 42-CV/BCĐ'), []],
  ],
};

function nested(): GridFlow {
  return { kind: 'grid', widths: [40], rows: [[texts('body', 'trong ô')]] };
}

it('has neither borders nor padding', async () => {
  const [written] = elements(await writtenBody([grid]), 'w:tbl');
  expect(at(written, 'w:tblPr', 'w:tblBorders')).toBeUndefined();
  for (const side of ['w:left', 'w:right']) {
    expect(at(written, 'w:tblPr', 'w:tblCellMar', side)?.attributes['w:w']).toBe('0');
  }
});

it('stays on one page: every row but the last is kept with the next', async () => {
  const [written] = elements(await writtenBody([grid]), 'w:tbl');
  const kept = (written === undefined ? [] : elements(written, 'w:tr')).map(
    (row) => descendants(row, 'w:pStyle').length === descendants(row, 'w:keepNext').length,
  );
  expect(kept).toEqual([true, false]);
});

it('lets a row go on over the next page only where that parts no signature, or must be', async () => {
  const label = texts('addressee-label', 'Kính gửi:');
  const list: ListFlow = { kind: 'list', items: [{ label: '-', body: text('Xã Một') }] };
  const signature = [text('TRƯỞNG BAN'), text('Lê Văn Thử')];
  const fixedRows = async (row: GridFlow['rows'][number], breakable?: true) => {
    const flow: GridFlow = { kind: 'grid', widths: [40, 125], rows: [row] };
    const body = await writtenBody([breakable ? { ...flow, breakable } : flow]);
    return descendants(body, 'w:cantSplit').length;
  };
  expect(await fixedRows([label, [list]])).toBe(1);
  expect(await fixedRows([label, [list]], true)).toBe(0);
  expect(await fixedRows([[...label, list], signature], true)).toBe(1);
  const many: Flow = { ...list, items: Array.from({ length: 51 }, () => list.items).flat() };
  expect(await fixedRows([[...label, many], signature], true)).toBe(0);
});

it('ends every cell with a paragraph, as Word asks', async () => {
  const cells = descendants(await writtenBody([grid]), 'w:tc');
  expect(cells.map((cell) => elements(cell).at(-1)?.name)).toEqual(cells.map(() => 'w:p'));
});
