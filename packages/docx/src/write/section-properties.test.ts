import { styleProfile, type ResolvedSection } from '@baocao/document';
import { expect, it } from 'vitest';
import { docxPart } from '../../test/docx-parts.js';
import { resolved, section, text } from '../../test/resolved.js';
import { moment } from '../../test/written-body.js';
import { at, descendants } from '../../test/xml-tree.js';
import { writeResolved } from '../write-docx.js';

const written = async (...own: Partial<ResolvedSection>[]) => {
  const sections = own.map((one) => section([text('a')], one));
  const { bytes } = await writeResolved(resolved([], { sections }), { at: moment });
  return descendants(docxPart(bytes, 'word/document.xml'), 'w:sectPr');
};

it('takes paper, margins and the place of the page number from the profile', async () => {
  const [properties] = await written({});
  expect(at(properties, 'w:pgSz')?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
  const twips = (millimetres: number) => String(Math.round((millimetres * 1440) / 25.4));
  const { margins, pageNumber } = styleProfile('party-2018').page;
  expect(at(properties, 'w:pgMar')?.attributes).toMatchObject({
    'w:top': twips(margins.top.value),
    'w:right': twips(margins.right.value),
    'w:bottom': twips(margins.bottom.value),
    'w:left': twips(margins.left.value),
    'w:header': twips(pageNumber.fromTop.value),
  });
});

it('lays a landscape section across', async () => {
  const [, across] = await written({}, { orientation: 'landscape' });
  expect(at(across, 'w:pgSz')?.attributes).toEqual({
    'w:w': '16838',
    'w:h': '11906',
    'w:orient': 'landscape',
  });
});

it('hides the number on page 1, and counts on in a section that does not begin anew', async () => {
  const sections = await written({}, {}, { restartNumbering: true });
  const startsAtOne = sections.map((one) => at(one, 'w:pgNumType')?.attributes['w:start'] === '1');
  const hidesFirst = sections.map((one) => at(one, 'w:titlePg') !== undefined);
  expect(startsAtOne).toEqual([true, false, true]);
  expect(hidesFirst).toEqual([true, false, true]);
});

it('ends every section but the last one inside a paragraph', async () => {
  const { bytes } = await writeResolved(
    resolved([], { sections: [section([text('a')]), section([text('b')])] }),
    { at: moment },
  );
  const body = at(docxPart(bytes, 'word/document.xml'), 'w:body');
  expect(body?.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
    'w:p',
    'w:p',
    'w:p',
    'w:sectPr',
  ]);
});
