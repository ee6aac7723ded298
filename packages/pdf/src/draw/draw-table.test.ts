import { cell, closing, paragraph, table } from '@baocao/document';
import { expect, it } from 'vitest';
import { pagesText } from '../../test/pages-text.js';
import { writePdf } from '../write-pdf.js';

/** The pages of a document of so many lines, a table and its signature. */
async function pagesOf(lines: number): Promise<readonly string[]> {
  const { bytes } = await writePdf(
    {
      profile: 'state-2020',
      language: 'vi',
      properties: { title: 'Thử', author: 'Thử' },
      sections: [
        {
          blocks: [
            ...Array.from({ length: lines }, () => paragraph('Nội dung.')),
            table({
              description: 'Số liệu',
              head: [cell('Đơn vị')],
              rows: ['An Lão', 'Thủy Nguyên', 'Vĩnh Bảo'].map((name) => [cell(name)]),
            }),
            closing({ recipients: [], signature: { posts: ['Trưởng ban'], name: 'Lê Văn Thử' } }),
          ],
        },
      ],
    },
    { at: new Date(0) },
  );
  return pagesText(bytes);
}

it('leaves no signature alone on a page: the last row of the table goes there with it', async () => {
  const counts = Array.from({ length: 12 }, (_, more) => 20 + more);
  const signed = await Promise.all(counts.map(async (lines) => (await pagesOf(lines)).at(-1)));
  expect(signed.filter((page) => !page?.includes('Vĩnh Bảo'))).toEqual([]);
  expect(signed.some((page) => page?.startsWith('2 Đơn vị Vĩnh Bảo'))).toBe(true);
});
