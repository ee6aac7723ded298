import { picture, resolveDocument } from '@baocao/document';
import { PDFName, type PDFArray, type PDFDict, type PDFHexString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { pagesText } from '../../test/pages-text.js';
import { elementsOf, structureOf } from '../../test/structure-of.js';
import { writeResolved } from '../write-pdf.js';

const chart = picture({
  description: 'Đã nhận 12/40 báo cáo',
  caption: 'Hình 1. Tiến độ',
  drawing: {
    width: 100,
    height: 50,
    shapes: [
      { kind: 'rectangle', x: 0, y: 0, width: 10, height: 50, fill: '#8fb3d9' },
      { kind: 'words', x: 50, y: 20, anchor: 'middle', text: 'hết hạn', size: 5, fill: '#b3261e' },
    ],
  },
});
const written = writeResolved(
  resolveDocument({
    profile: 'party-2018',
    language: 'vi',
    properties: { title: 'Thử', author: 'Thử' },
    sections: [{ blocks: [chart] }],
  }),
  { at: new Date('2023-06-16T00:00:00Z') },
);

it('is a figure with its words for who cannot see it, and with its place', async () => {
  const { bytes } = await written;
  const figures = elementsOf(await structureOf(bytes)).filter(({ type }) => type === 'Figure');
  expect(figures).toHaveLength(1);
  const { dict } = figures[0] ?? {};
  const words = dict?.get(PDFName.of('Alt')) as PDFHexString;
  expect(words.decodeText()).toBe('Đã nhận 12/40 báo cáo');
  const box = (dict?.get(PDFName.of('A')) as PDFDict).get(PDFName.of('BBox')) as PDFArray;
  const [left = 0, bottom = 0, right = 0, top = 0] = box.asArray().map(Number);
  // 165 mm wide and half as high, from the upper margin of 20 mm downwards.
  expect(right - left).toBeCloseTo(467.717, 2);
  expect(top - bottom).toBeCloseTo(233.858, 2);
  expect(top).toBeCloseTo(841.89 - 56.693, 1);
});

it('is drawn with letters that can be searched, its caption below', async () => {
  const { bytes, diagnostics } = await written;
  expect(diagnostics).toEqual([]);
  expect(await pagesText(bytes)).toEqual(['hết hạn Hình 1. Tiến độ']);
});
