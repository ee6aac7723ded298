import { readFileSync } from 'node:fs';
import { toText } from '@baocao/document';
import { indicatorsOf } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { leaflet } from '../scripts/leaflet/leaflet.data.js';
import { root } from '../scripts/repository/repository-files.js';

it('is one page of A4', async () => {
  const bytes = readFileSync(`${root}/docs/leaflet/to-gioi-thieu-bao-cao.pdf`);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([pdf.numPages, Math.round(width), Math.round(height)]).toEqual([1, 595, 842]);
});

it('counts the real round as it is', () => {
  const { outline, round } = haiPhongTemplate;
  const counted = `đề cương ${outline.nodes.length} phần, ${round.units.length} đơn vị, ${[...indicatorsOf(outline)].length} chỉ tiêu`;
  expect(toText(leaflet)).toContain(counted);
});
