import { expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { annexTitle } from './annex-title.js';
import { pageBreak } from './page-break.js';

it('annexTitle has a label, a title in upper case and what the annex is attached to', () => {
  const annex = annexTitle({
    label: 'Phụ lục I',
    title: 'Danh mục văn bản',
    attachedTo: '(Kèm theo Báo cáo số 07-BC/BCĐ)',
  });
  expect(pictureOf('state-2020', pageBreak(), annex)).toBe(
    `page-break
annex-label as title (kept) "Phụ lục I"
annex-title (kept) "DANH MỤC VĂN BẢN"
attached-to (kept) "(Kèm theo Báo cáo số 07-BC/BCĐ)"`,
  );
});
