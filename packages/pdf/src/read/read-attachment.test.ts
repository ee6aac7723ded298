import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { resolvedDocumentOf, textFlowOf } from '../../test/resolved-document-of.js';
import type { Attachment } from '../attachment/attachment.js';
import { limits } from '../attachment/limits.js';
import { sha256Key } from '../attachment/sha256-key.js';
import { writeResolved } from '../write-pdf.js';
import { readAttachment } from './read-attachment.js';

const at = new Date('2023-05-25T00:00:00Z');
const attachment: Attachment = {
  name: 'số-liệu.json',
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify({ text: 'Dân chủ (ở cơ sở) \\ '.repeat(99) })),
  description: 'Số liệu (bản gốc)',
};
const document = resolvedDocumentOf([textFlowOf('Một')]);
const write = async (fields: Partial<Attachment> = {}) =>
  (await writeResolved(document, { at, attachment: { ...attachment, ...fields } })).bytes;
const codesOf = async (pdf: Uint8Array, name?: string) =>
  (await readAttachment(pdf, name)).diagnostics.map(({ code }) => code);
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

describe('readAttachment', () => {
  it('gives back what was attached, by name or as the source of the pages', async () => {
    const pdf = await write();
    for (const name of [undefined, attachment.name, attachment.name.normalize('NFD')]) {
      const read = await readAttachment(pdf, name);
      expect(read).toMatchObject({ ok: true, value: attachment, diagnostics: [] });
    }
  });

  it('reads the same from a file that another library has rewritten, either way', async () => {
    for (const useObjectStreams of [true, false]) {
      const pdf = await PDFDocument.load(await write(), { updateMetadata: false });
      const read = await readAttachment(await pdf.save({ useObjectStreams }));
      expect(read).toMatchObject({ ok: true, value: attachment });
    }
  });

  it('reads what an outside tool has signed after us', async () => {
    const signed = readFileSync(new URL('../../test/signed.data.pdf', import.meta.url));
    const read = await readAttachment(signed, 'report.json');
    expect(read).toMatchObject({ ok: true, value: { description: 'Số liệu báo cáo' } });
  });

  it('makes the same bytes again, and others for another file', async () => {
    const pdf = await write();
    expect(Buffer.from(pdf).equals(await write())).toBe(true);
    const other = await write({ bytes: new Uint8Array(3) });
    const idOf = async (bytes: Uint8Array) =>
      String((await PDFDocument.load(bytes)).context.trailerInfo.ID);
    expect(await idOf(other)).not.toBe(await idOf(pdf));
  });

  it('says when there is no such file', async () => {
    const { bytes } = await writeResolved(document, { at });
    expect(await codesOf(bytes)).toEqual(['document/no-attachment']);
    expect(await codesOf(await write(), 'report.json')).toEqual(['document/no-attachment']);
  });

  it('says when a file is not what was attached', async () => {
    const pdf = await PDFDocument.load(await write(), { updateMetadata: false });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream)) continue;
      const parameters = object.dict.lookupMaybe(PDFName.of('Params'), PDFDict);
      parameters?.set(PDFName.of(sha256Key), PDFHexString.of('00'.repeat(32)));
    }
    expect(await readAttachment(await pdf.save())).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'document/attachment-changed', values: { name: attachment.name } }],
    });
  });

  it('says when a file is protected by a password', async () => {
    const pdf = await PDFDocument.load(await write());
    pdf.encrypt({ userPassword: 'x' });
    expect(await codesOf(await pdf.save())).toEqual(['document/encrypted']);
  });
});

describe('a hostile file', () => {
  it.each([
    ['nothing', ''],
    ['another file', 'PK\u0003\u0004'],
    ['a head alone', '%PDF-1.7\n'],
    ['a list that is not there', '%PDF-1.7\nstartxref\n999\n%%EOF'],
    ['a list that is no list', '%PDF-1.7\nstartxref\n0\n%%EOF'],
    ['lists that go in a circle', tableOf('/Prev 9')],
    ['a root that points to itself', tableOf('/Root 1 0 R', '1 0 obj 1 0 R endobj')],
    ['a root that never ends', tableOf('/Root 1 0 R', '1 0 obj <</A [')],
    ['a number that is none', tableOf('/Root 1 0 R', '1 0 obj <</AF 1.2.3 >>')],
    ['deep brackets', tableOf('/Root 1 0 R', `1 0 obj ${'['.repeat(99_999)}`)],
    ['a long blank', tableOf('/Root 1 0 R', `1 0 obj ${' '.repeat(999_999)} <<>>`)],
  ])('of %s is told', async (_, text) => {
    const [code] = await codesOf(bytesOf(text));
    expect(['document/not-a-pdf', 'document/too-large']).toContain(code);
  });

  it('that says it has a billion objects is told', async () => {
    const lines = '0000000009 00000 n \n'.repeat(10);
    const pdf = `%PDF-1.7\nxref\n0 999999999\n${lines}startxref\n9\n%%EOF`;
    expect(await codesOf(bytesOf(pdf))).toEqual(['document/not-a-pdf']);
  });

  it('that has the same long list read again and again is dropped in time', async () => {
    const blank = ' '.repeat(limits.lists / 99);
    const pdf = `%PDF-1.7\nxref${blank}\ntrailer <</Prev 9>>\nstartxref\n9\n%%EOF`;
    expect(await codesOf(bytesOf(pdf))).toEqual(['document/too-large']);
  });

  it('that is too large is not looked at', async () => {
    expect(await codesOf(new Uint8Array(limits.file + 1))).toEqual(['document/too-large']);
  });

  it('whose list swells is dropped in time', async () => {
    const swelling = deflateSync(new Uint8Array(limits.lists + 99_999));
    const head = `%PDF-1.7\n1 0 obj <</Type /XRef /W [1 2 1] /Size 9 /Filter /FlateDecode /Length ${swelling.length}>> stream\n`;
    const tail = '\nendstream endobj\nstartxref\n9\n%%EOF';
    const pdf = Buffer.concat([bytesOf(head), swelling, bytesOf(tail)]);
    expect(await codesOf(pdf)).toEqual(['document/too-large']);
  });

  it('cut or bent at any place is told or read, never thrown', async () => {
    const whole = await write();
    for (let place = 0; place < whole.length; place += 151) {
      const bent = Uint8Array.from(whole);
      bent[place] = (bent[place] ?? 0) ^ 0x55;
      for (const pdf of [bent, whole.subarray(0, place)]) {
        const read = await readAttachment(pdf);
        if (read.ok) expect(read.value.bytes).toEqual(attachment.bytes);
        else expect(read.diagnostics).toHaveLength(1);
      }
    }
  });
});

describe('an attachment', () => {
  it.each([
    ['a path', { name: '../report.json' }],
    ['no name', { name: '' }],
    ['no media type', { mediaType: 'json' }],
    ['too many bytes', { bytes: new Uint8Array(limits.attachment + 1) }],
  ])('with %s is refused', async (_, fields) => {
    await expect(write(fields)).rejects.toThrow(RangeError);
  });
});

/** A file with one object and a plain list of it. */
function tableOf(trailer: string, object = ''): string {
  const list = `xref\n1 1\n0000000100 00000 n \ntrailer <<${trailer}>>`;
  return `%PDF-1.7\n${list}`.padEnd(100) + `${object}\nstartxref\n9\n%%EOF`;
}
