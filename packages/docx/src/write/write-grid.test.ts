import { closing, resolveDocument, type GridFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { text, texts } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, descendants, elements, type XmlElement } from '../../test/xml-tree.js';

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

it('lets the last row go on over the next page where the grid may, and no other', async () => {
  const whole = async (flow: GridFlow) => {
    const rows = descendants(await writtenBody([flow]), 'w:tr');
    return rows.map((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined);
  };
  const rows = [
    [texts('recipient', 'Xã Một'), [text('Lê Văn Thử')]],
    [texts('recipient', 'Xã Hai'), []],
  ];
  const flow: GridFlow = { kind: 'grid', widths: [40, 125], rows };
  expect(await whole(flow)).toEqual([true, true]);
  expect(await whole({ ...flow, breakable: true })).toEqual([true, false]);
});

it('keeps the signature whole, and beside it what stands there, where the recipients are many', async () => {
  const recipients = Array.from({ length: 60 }, (_, place) => `Xã thứ ${place + 1}`);
  const signature = { posts: ['Trưởng ban'], name: 'Lê Văn Thử' };
  const { sections } = resolveDocument({
    profile: 'party-2018',
    language: 'vi',
    properties: { title: 'Thử', author: 'Thử' },
    sections: [{ blocks: [closing({ recipients, signature })] }],
  });
  const rows = descendants(await writtenBody(sections.flatMap(({ flows }) => flows)), 'w:tr');
  const picture = rows.map((row) => ({
    whole: at(row, 'w:trPr', 'w:cantSplit') !== undefined,
    kept: descendants(row, 'w:keepNext').length > 0,
    recipients: stylesOf(row).filter((style) => style === 'recipient').length,
    signature: stylesOf(row).filter((style) => style.startsWith('signature')).length,
  }));
  expect(picture).toEqual([
    { whole: true, kept: false, recipients: 20, signature: 2 },
    { whole: false, kept: false, recipients: 40, signature: 0 },
  ]);
});

function stylesOf(row: XmlElement): readonly string[] {
  return descendants(row, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '');
}

it('ends every cell with a paragraph, as Word asks', async () => {
  const cells = descendants(await writtenBody([grid]), 'w:tc');
  expect(cells.map((cell) => elements(cell).at(-1)?.name)).toEqual(cells.map(() => 'w:p'));
});
