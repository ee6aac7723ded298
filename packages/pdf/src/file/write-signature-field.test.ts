import { closing, type OfficialDocument } from '@baocao/document';
import { sampleDocuments } from '@baocao/document/testing';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { wordBoxes } from '../../test/word-boxes.js';
import { elementsOf, structureOf } from '../../test/structure-of.js';
import { writePdf } from '../write-pdf.js';

const at = new Date('2023-05-25T00:00:00Z');
const signatureField = { name: 'ChuKy', label: 'Chữ ký số của Phó Trưởng ban' };
const [sample] = sampleDocuments();
if (sample === undefined) throw new Error('The corpus is empty.');

const signedBy = (name: string | undefined): OfficialDocument => ({
  ...sample.document,
  sections: [
    {
      blocks: [
        closing({
          recipients: ['Như trên'],
          signature: { posts: ['PHÓ TRƯỞNG BAN'], ...(name === undefined ? {} : { name }) },
        }),
      ],
    },
  ],
});
const write = async (document: OfficialDocument) =>
  (await writePdf(document, { at, signatureField })).bytes;
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const key = (name: string) => PDFName.of(name);

describe('a signature field', () => {
  it('stands between post and name', async () => {
    const bytes = await write(signedBy('Nguyễn Anh'));
    const page = (await load(bytes)).getPage(0);
    const field = page.node.lookup(key('Annots'), PDFArray).lookup(0, PDFDict);
    const [left = 0, bottom = 0, right = 0, top = 0] = field
      .lookup(key('Rect'), PDFArray)
      .asArray()
      .map((side) => (side instanceof PDFNumber ? side.asNumber() : NaN));
    const words = await wordBoxes(bytes);
    const post = words.find(({ text }) => text.includes('PHÓ'));
    const name = words.find(({ text }) => text.includes('Nguyễn'));
    expect(post?.bottom).toBeGreaterThanOrEqual(top);
    expect(name?.top).toBeLessThanOrEqual(bottom + 2);
    expect(top - bottom).toBe(64);
    expect(left).toBeGreaterThan(page.getWidth() / 3);
    expect(right).toBeLessThan(page.getWidth());
  });

  it('is named, printed, without ink, and awaits a signature', async () => {
    const pdf = await load(await write(signedBy('Nguyễn Anh')));
    const form = pdf.catalog.lookup(key('AcroForm'), PDFDict);
    expect(String(form.get(key('SigFlags')))).toBe('1');
    const field = form.lookup(key('Fields'), PDFArray).lookup(0, PDFDict);
    expect(String(field.get(key('FT')))).toBe('/Sig');
    expect(field.has(key('V'))).toBe(false);
    expect(field.lookup(key('T'), PDFHexString).decodeText()).toBe('ChuKy');
    expect(field.lookup(key('TU'), PDFHexString).decodeText()).toBe(signatureField.label);
    expect(String(field.get(key('F')))).toBe('4');
  });

  it('is read aloud between post and name', async () => {
    const elements = elementsOf(await structureOf(await write(signedBy('Nguyễn Anh'))));
    expect(elements.map(({ type }) => type).join(' ')).toMatch(/P Form P$/);
    const form = elements.find(({ type }) => type === 'Form');
    expect(form?.dict.lookup(key('Alt'), PDFHexString).decodeText()).toBe(signatureField.label);
  });

  it('is not there unless asked for', async () => {
    const { bytes } = await writePdf(signedBy('Nguyễn Anh'), { at });
    const pdf = await load(bytes);
    expect(pdf.catalog.has(key('AcroForm'))).toBe(false);
    expect(elementsOf(await structureOf(bytes)).map(({ type }) => type)).not.toContain('Form');
  });

  it('is left out, with a word, where nobody signs', async () => {
    const { bytes, diagnostics } = await writePdf(signedBy(undefined), { at, signatureField });
    expect((await load(bytes)).catalog.has(key('AcroForm'))).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(['document/no-room-to-sign']);
  });

  it.each(['', 'a.b', 'a\nb'])('is not named %j', async (name) => {
    const field = { ...signatureField, name };
    const written = writePdf(signedBy('Nguyễn Anh'), { at, signatureField: field });
    await expect(written).rejects.toThrow(RangeError);
  });
});
