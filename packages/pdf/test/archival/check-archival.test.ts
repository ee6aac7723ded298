import { sampleDocuments } from '@baocao/document/testing';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectParser,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../src/write-pdf.js';
import { checkArchival, checkObjects } from './check-archival.js';
import { packetOf } from './check-metadata.js';

const at = new Date('2023-05-25T00:00:00Z');
const withSource = {
  at,
  attachment: {
    name: 'report.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode('{}'),
    description: 'Số liệu báo cáo',
  },
  signatureField: { name: 'ChuKy', label: 'Chữ ký số' },
};

describe('every document of the corpus is PDF/A and PDF/UA', () => {
  it.each(sampleDocuments())('$name', async ({ document }) => {
    for (const options of [{ at }, withSource]) {
      const { bytes } = await writePdf(document, options);
      expect(await checkArchival(bytes)).toEqual([]);
    }
  });
});

/** What is broken, how, and what is said of it. */
const flaws: readonly (readonly [string, (pdf: PDFDocument) => void, string])[] = [
  [
    'no tags',
    (pdf) => {
      drop(pdf.catalog, 'MarkInfo');
    },
    'is not marked as tagged',
  ],
  [
    'no title',
    (pdf) => {
      drop(pdf.catalog, 'ViewerPreferences');
    },
    'shows no title',
  ],
  [
    'no language',
    (pdf) => {
      drop(pdf.catalog, 'Lang');
    },
    'has no language',
  ],
  [
    'no ID',
    (pdf) => {
      delete pdf.context.trailerInfo.ID;
    },
    'has no ID',
  ],
  [
    'a script',
    (pdf) => {
      put(pdf.catalog, 'OpenAction', '<<>>');
    },
    'has OpenAction',
  ],
  [
    'no colours',
    (pdf) => {
      drop(pdf.catalog, 'OutputIntents');
    },
    'has no output intent for its colours',
  ],
  [
    'no XMP',
    (pdf) => {
      drop(pdf.catalog, 'Metadata');
    },
    'has no readable XMP',
  ],
  [
    'two titles',
    (pdf) => {
      pdf.setTitle('Khác');
    },
    'says another Title in XMP',
  ],
  [
    'two moments',
    (pdf) => {
      pdf.setCreationDate(new Date(0));
    },
    'says another CreationDate in XMP',
  ],
  [
    'no claim',
    (pdf) => {
      replaceInXmp(pdf, '<pdfaid:part>3', '<pdfaid:part>1');
    },
    'claims no PDF/A',
  ],
  [
    'no claim of access',
    (pdf) => {
      replaceInXmp(pdf, '<pdfuaid:part>1', '<pdfuaid:part>7');
    },
    'claims no PDF/UA',
  ],
  [
    'an undeclared claim',
    (pdf) => {
      replaceInXmp(pdf, 'prefix>pdfuaid', 'prefix>pdfuaix');
    },
    'does not declare what it claims',
  ],
  [
    'no font',
    (pdf) => {
      drop(one(pdf, 'Type', 'FontDescriptor'), 'FontFile2');
    },
    'lacks a font',
  ],
  [
    'a CIDSet',
    (pdf) => {
      put(one(pdf, 'Type', 'FontDescriptor'), 'CIDSet', '<<>>');
    },
    'has a CIDSet',
  ],
  [
    'dumb glyphs',
    (pdf) => {
      drop(one(pdf, 'Subtype', 'Type0'), 'ToUnicode');
    },
    'has glyphs without letters',
  ],
  [
    'a font with two names',
    (pdf) => {
      put(one(pdf, 'Subtype', 'CIDFontType2'), 'BaseFont', '/ABCDEF+X');
    },
    'calls a font by two names',
  ],
  [
    'a font without prefix',
    (pdf) => {
      put(one(pdf, 'Subtype', 'Type0'), 'BaseFont', '/Tinos');
    },
    'has a subset of a font without a prefix',
  ],
  [
    'no glyph map',
    (pdf) => {
      drop(one(pdf, 'Subtype', 'CIDFontType2'), 'CIDToGIDMap');
    },
    'has no glyph map',
  ],
  [
    'a simple font',
    (pdf) => {
      put(one(pdf, 'Subtype', 'Type0'), 'Subtype', '/Type1');
    },
    'has a simple font',
  ],
  [
    'no structure',
    (pdf) => {
      drop(pdf.catalog, 'StructTreeRoot');
    },
    'has no structure',
  ],
  [
    'a skipped heading',
    (pdf) => {
      put(one(pdf, 'S', 'H2'), 'S', '/H3');
    },
    'leaves out a level of headings',
  ],
  [
    'a bare item',
    (pdf) => {
      put(one(pdf, 'S', 'L'), 'S', '/P');
    },
    'has a LI in a P',
  ],
  [
    'an item without body',
    (pdf) => {
      put(one(pdf, 'S', 'LBody'), 'S', '/Lbl');
    },
    'has an item of a list without a body',
  ],
  [
    'an orphan',
    (pdf) => {
      drop(one(pdf, 'S', 'H1'), 'P');
    },
    'has an element that does not know its parent',
  ],
  [
    'a head without scope',
    (pdf) => {
      drop(one(pdf, 'S', 'TH'), 'A');
    },
    'has a head of a table without a scope',
  ],
  [
    'an uneven table',
    (pdf) => {
      one(pdf, 'S', 'TR').lookup(PDFName.of('K'), PDFArray).remove(0);
    },
    'has a table with uneven rows',
  ],
  [
    'a picture without words',
    (pdf) => {
      drop(one(pdf, 'S', 'Figure'), 'Alt');
    },
    'has a picture without words for it',
  ],
  [
    'a picture without its place',
    (pdf) => {
      drop(one(pdf, 'S', 'Figure'), 'A');
    },
    'has a picture without its place',
  ],
  [
    'a form without words',
    (pdf) => {
      drop(one(pdf, 'S', 'Form'), 'Alt');
    },
    'has a form without words for it',
  ],
  [
    'words of another',
    (pdf) => {
      put(one(pdf, 'S', 'H1'), 'K', '[1]');
    },
    'has an element whose words belong to another',
  ],
  [
    'lost words',
    (pdf) => {
      put(one(pdf, 'S', 'H1'), 'K', '[]');
    },
    'has words that no element holds',
  ],
  [
    'a page without order',
    (pdf) => {
      drop(pdf.getPage(0).node, 'Tabs');
    },
    'has a page without tab order',
  ],
  [
    'ink outside of the tags',
    (pdf) => {
      paint(pdf, (content) => `${content}0 0 m 9 9 l S`);
    },
    'paints what is neither tagged nor an artifact',
  ],
  [
    'words outside of the tags',
    (pdf) => {
      paint(pdf, (content) => `${content}BT [<0003>]TJ ET`);
    },
    'paints what is neither tagged nor an artifact',
  ],
  [
    'an open mark',
    (pdf) => {
      paint(pdf, (content) => content.replace(/EMC\n$/, ''));
    },
    'opens a mark that it does not close',
  ],
  [
    'a wrong count',
    (pdf) => {
      paint(pdf, (content) => content.replace('/MCID 0', '/MCID 1'));
    },
    'counts its marks wrong',
  ],
  [
    'a mark without element',
    (pdf) => {
      paint(pdf, (content) => `${content}/P <</MCID 999>> BDC\nEMC\n`);
    },
    'has marks without element, or elements without mark',
  ],
  [
    'a false tag',
    (pdf) => {
      paint(pdf, (content) => content.replace('/H1 ', '/P '));
    },
    'tags words otherwise than their element',
  ],
  [
    'a hidden field',
    (pdf) => {
      put(field(pdf), 'F', '2');
    },
    'has a field that is not printed',
  ],
  [
    'a field without look',
    (pdf) => {
      drop(field(pdf), 'AP');
    },
    'has a field without a look',
  ],
  [
    'a nameless field',
    (pdf) => {
      drop(field(pdf), 'TU');
    },
    'has a field without a name to read',
  ],
  [
    'a field nowhere',
    (pdf) => {
      put(field(pdf), 'StructParent', '99');
    },
    'has a field outside of the structure',
  ],
  [
    'a file in part 2',
    (pdf) => {
      replaceInXmp(pdf, '<pdfaid:part>3', '<pdfaid:part>2');
    },
    'attaches a file, which part 2 does not allow',
  ],
  [
    'a file of nothing',
    (pdf) => {
      drop(pdf.catalog, 'AF');
    },
    'attaches a file that belongs to nothing',
  ],
  [
    'a nameless file',
    (pdf) => {
      drop(file(pdf), 'UF');
    },
    'attaches a file without a name',
  ],
  [
    'a file of no kin',
    (pdf) => {
      drop(file(pdf), 'AFRelationship');
    },
    'does not say what an attached file is to it',
  ],
  [
    'an unknown file',
    (pdf) => {
      drop(file(pdf), 'Desc');
    },
    'does not describe an attached file',
  ],
  [
    'no file',
    (pdf) => {
      drop(file(pdf), 'EF');
    },
    'attaches a file that is not there',
  ],
  [
    'a file without type',
    (pdf) => {
      drop(embedded(pdf), 'Subtype');
    },
    'attaches a file without a media type',
  ],
  [
    'a file without date',
    (pdf) => {
      drop(embedded(pdf), 'Params');
    },
    'attaches a file without a date',
  ],
];

describe('the check sees', () => {
  const whole = wholeFile();

  it.each(flaws)('%s', async (_, spoil, problem) => {
    const pdf = await PDFDocument.load(await whole, { updateMetadata: false });
    spoil(pdf);
    expect(checkObjects(pdf)).toContain(problem);
  });
});

/** A file with everything in it: every block, pictures, a field and an attached file. */
async function wholeFile(): Promise<Uint8Array> {
  const samples = sampleDocuments();
  const text = samples.find(({ name }) => name.includes('every block'));
  const pictures = samples.find(({ name }) => name.includes('pictures'));
  if (text === undefined || pictures === undefined) throw new Error('The corpus lacks a document.');
  const sections = [...text.document.sections, ...pictures.document.sections];
  return (await writePdf({ ...text.document, sections }, withSource)).bytes;
}

/** Puts a value, as PDF writes it, under a key. */
function put(dictionary: PDFDict, key: string, value: string): void {
  const bytes = new TextEncoder().encode(`${value} `);
  const parsed = PDFObjectParser.forBytes(bytes, dictionary.context).parseObject();
  dictionary.set(PDFName.of(key), parsed);
}

function drop(dictionary: PDFDict, key: string): void {
  if (!dictionary.delete(PDFName.of(key))) throw new Error(`There is no ${key} to drop.`);
}

/** The first object with this name under this key. */
function one({ context }: PDFDocument, key: string, name: string): PDFDict {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(name)) {
      return object;
    }
  }
  throw new Error(`There is no ${name}.`);
}

function field(pdf: PDFDocument): PDFDict {
  return one(pdf, 'FT', 'Sig');
}

function file(pdf: PDFDocument): PDFDict {
  return one(pdf, 'Type', 'Filespec');
}

function embedded(pdf: PDFDocument): PDFDict {
  const stream = file(pdf).lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
  if (stream instanceof PDFRawStream) return stream.dict;
  throw new Error('There is no attached file.');
}

function replaceInXmp(pdf: PDFDocument, old: string, other: string): void {
  const packet = pdf.context.stream(new TextEncoder().encode(packetOf(pdf).replace(old, other)));
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet));
}

function paint(pdf: PDFDocument, change: (content: string) => string): void {
  const { node } = pdf.getPage(0);
  const stream = node.lookup(PDFName.of('Contents'));
  if (!(stream instanceof PDFRawStream)) throw new Error('There is no content.');
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(change(content))));
}
