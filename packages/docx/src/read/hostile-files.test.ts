import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { corpusFile, zipped } from '../../test/corpus-file.js';
import { withinTime } from '../../test/within-bounds.js';
import { readDocx } from './read-docx.js';
import type { ReadLimits } from './read-limits.js';

const problems = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  readDocx(bytes, { limits }).diagnostics.map(({ code }) => code);
const file = (body: string) => corpusFile({ about: '', body });
const paragraph = '<w:p><w:r><w:t>chữ</w:t></w:r></w:p>';

/** A file whose central directory has other bytes at an offset of its first entry. */
function tampered(bytes: Uint8Array, offset: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  copy.set(values, view.getUint32(copy.length - 6, true) + offset);
  return copy;
}

describe('what is refused', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Không phải tệp Word')],
    ['a zip without a document', zipped({ 'a.txt': 'x' })],
    [
      'a zip whose main part is something else',
      zipped({
        '_rels/.rels':
          '<a xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="a.xml"/></a>',
        'a.xml': '<a/>',
      }),
    ],
  ])('%s is not a Word file', (_, bytes) => {
    expect(problems(bytes)).toEqual(['document/not-docx']);
  });

  it('a compound file: an old one, or one with a password', () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(problems(bytes)).toEqual(['document/locked-or-old']);
  });

  it('an encrypted entry', () => {
    expect(problems(tampered(file(paragraph), 8, 1))).toEqual(['document/locked-or-old']);
  });

  it('macros', () => {
    const bytes = zipSync({ 'word/vbaProject.bin': new Uint8Array(3) });
    expect(problems(bytes)).toEqual(['document/has-macros']);
  });

  it('a DOCTYPE, so that no entity is expanded', () => {
    const bytes = zipped({ '_rels/.rels': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' });
    expect(problems(bytes)).toEqual(['document/has-doctype']);
  });

  it('XML that is not well-formed, and bytes that are no UTF-8', () => {
    expect(problems(file('<w:p>'))).toEqual(['document/damaged-part']);
    const bytes = zipSync({ '_rels/.rels': Uint8Array.of(0x3c, 0xff, 0xfe) });
    expect(problems(bytes)).toEqual(['document/damaged-part']);
  });
});

describe('what is beyond a limit', () => {
  it.each<[string, Partial<ReadLimits>]>([
    ['bytes', { fileBytes: 100 }],
    ['entries', { entries: 2 }],
    ['unpacked bytes', { unpackedBytes: 500 }],
    ['elements', { elements: 10 }],
    ['attributes', { attributes: 5 }],
    ['attributes of one element', { attributesOfOne: 4 }],
    ['paragraphs', { paragraphs: 1 }],
    ['cells', { cells: 1 }],
    ['characters', { characters: 5 }],
    ['characters that are not kept', { lossCharacters: 2 }],
  ])('%s', (_, limits) => {
    const lost = '<w:del><w:r><w:delText>mất</w:delText></w:r></w:del>';
    const row = `<w:tr><w:tc>${paragraph}</w:tc><w:tc>${paragraph}</w:tc></w:tr>`;
    const bytes = file(`<w:p>${lost}</w:p><w:tbl>${row}</w:tbl>`);
    expect(problems(bytes)).toEqual([]);
    expect(problems(bytes, limits)).toEqual(['document/too-large']);
  });

  it('200,000 controls within one another', () => {
    const depth = 200_000;
    const open = '<w:sdt><w:sdtContent>'.repeat(depth);
    const bytes = file(open + '</w:sdtContent></w:sdt>'.repeat(depth));
    expect(bytes.length).toBeLessThan(60_000);
    expect(problems(bytes)).toEqual(['document/too-deep']);
  });

  it('a bomb: refused by what it declares, before it is unpacked', () => {
    const declaring = (...size: readonly number[]) =>
      tampered(zipSync({ '_rels/.rels': new Uint8Array(100) }), 24, ...size);
    // Unpacked, it would be found to be shorter than it declares.
    expect(problems(declaring(0, 0, 1, 0))).toEqual(['document/damaged-part']);
    expect(problems(declaring(0, 0, 0, 6))).toEqual(['document/too-large']);
  });

  it.each([40_000_000, 140_000_000])('a bomb of %i bytes that declares little', (length) => {
    const bytes = tampered(zipSync({ '_rels/.rels': new Uint8Array(length) }), 24, 100, 0, 0, 0);
    withinTime(() => {
      expect(problems(bytes)).toEqual(['document/too-large']);
    });
  });
});
