import type { Flow, GridFlow } from '@baocao/document';
import { expect, it } from 'vitest';
import { text, texts } from '../../test/resolved.js';
import { writtenBody } from '../../test/written-body.js';
import { at, descendants, elements } from '../../test/xml-tree.js';

const grid: GridFlow = { kind: 'grid', widths: [80], rows: [[texts('body', 'Nơi nhận')]] };

it('stands a table off what is above it, on the same page', async () => {
  const body = await writtenBody([text('Cuối.'), { ...grid, before: 12 }]);
  const [, gap, table] = elements(body);
  expect(table?.name).toBe('w:tbl');
  expect(at(gap, 'w:pPr', 'w:spacing')?.attributes).toMatchObject({
    'w:line': '240',
    'w:lineRule': 'exact',
  });
  expect(at(gap, 'w:pPr', 'w:keepNext')).toBeDefined();
});

it('keeps two tables apart, or Word joins them', async () => {
  const names = elements(await writtenBody([grid, grid])).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['w:tbl', 'w:p', 'w:tbl']);
});

it('leaves no empty page between two breaks', async () => {
  const pageBreak: Flow = { kind: 'page-break' };
  const body = await writtenBody([text('Một.'), pageBreak, pageBreak, text('Hai.')]);
  expect(descendants(body, 'w:pageBreakBefore')).toHaveLength(1);
});
