import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Flow, ResolvedDocument, TextFlow } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { pagesText } from '../test/pages-text.js';
import { pdfText } from '../test/pdf-text.js';
import { resolvedDocumentOf, textFlowOf } from '../test/resolved-document-of.js';
import { elementsOf, structureOf } from '../test/structure-of.js';
import { writeResolved } from './write-pdf.js';

const at = new Date('2023-05-25T02:03:04Z');
const write = async (document: ResolvedDocument) => (await writeResolved(document, { at })).bytes;
const writeFlows = (...flows: Flow[]) => write(resolvedDocumentOf(flows));
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

const heading = (text: string, role: TextFlow['role'] = 'heading-1') =>
  textFlowOf(text, 'heading-1', { role, keepWithNext: true });
const sentence = 'Việc chỉ đạo, triển khai thực hiện dân chủ ở cơ sở được các cấp quan tâm. ';

describe('metadata', () => {
  const properties = {
    title: 'Báo cáo <6 tháng> & "năm"\u0000',
    author: 'Ban Chỉ đạo',
    subject: 'Dân chủ',
    keywords: ['một', 'hai'],
  };
  const written = write({ ...resolvedDocumentOf([]), properties }).then(load);

  it('says the same to old readers and in XMP', async () => {
    const pdf = await written;
    const xmp = textOfMetadata(pdf);
    expect(pdf.getTitle()).toBe('Báo cáo <6 tháng> & "năm" ');
    expect(xmp).toContain('>Báo cáo &lt;6 tháng&gt; &amp; "năm" </rdf:li>');
    expect(pdf.getAuthor()).toBe('Ban Chỉ đạo');
    expect(xmp).toContain('<rdf:li>Ban Chỉ đạo</rdf:li>');
    expect(pdf.getSubject()).toBe('Dân chủ');
    expect(xmp).toContain('>Dân chủ</rdf:li>');
    expect(pdf.getKeywords()).toBe('một, hai');
    expect(xmp).toContain('<pdf:Keywords>một, hai</pdf:Keywords>');
    expect(pdf.getCreationDate()).toEqual(at);
    expect(xmp).toContain('<xmp:CreateDate>2023-05-25T02:03:04Z</xmp:CreateDate>');
  });

  it('names the file by its content and its moment', async () => {
    const idOf = async (document: ResolvedDocument, moment: Date) => {
      const pdf = await load((await writeResolved(document, { at: moment })).bytes);
      return String(pdf.context.trailerInfo.ID);
    };
    const [one, other] = [resolvedDocumentOf([]), resolvedDocumentOf([textFlowOf('Một')])];
    const ids = [await idOf(one, at), await idOf(other, at), await idOf(one, new Date(0))];
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/i);
  });

  it('refuses a moment that is none', async () => {
    const document = resolvedDocumentOf([]);
    await expect(writeResolved(document, { at: new Date(NaN) })).rejects.toThrow(RangeError);
  });
});

describe('accessibility', () => {
  it('declares language, title, tags and the order of the pages', async () => {
    const pdf = await load(await writeFlows(textFlowOf('Một')));
    const { catalog } = pdf;
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('vi');
    expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain(
      '/DisplayDocTitle true',
    );
    expect(String(pdf.getPage(0).node.get(PDFName.of('Tabs')))).toBe('/S');
  });

  it('says what each part is', async () => {
    const cell = (text: string) => [textFlowOf(text, 'table-text')];
    const bytes = await writeFlows(
      heading('Báo cáo', 'title'),
      heading('I. Tình hình'),
      heading('a) Riêng', 'heading-3'),
      textFlowOf('Lời văn'),
      {
        kind: 'list',
        items: [
          {
            label: '1.',
            body: textFlowOf('mục'),
            children: { kind: 'list', items: [{ label: '-', body: textFlowOf('ý') }] },
          },
        ],
      },
      {
        kind: 'table',
        description: 'Số liệu',
        widths: [30, 30],
        head: [[cell('TT'), cell('Số')]],
        rows: [[cell('1'), []]],
      },
    );
    const elements = elementsOf(await structureOf(bytes));
    expect(elements.map((element) => element.type).join(' ')).toBe(
      'Document Title H1 H2 P L LI Lbl LBody L LI Lbl LBody Table THead TR TH TH TBody TR TD TD',
    );
    const attributesOf = (type: string) =>
      elements
        .filter((element) => element.type === type)
        .map((element) => element.dict.lookupMaybe(PDFName.of('A'), PDFDict));
    expect(String(attributesOf('TH')[0]?.get(PDFName.of('Scope')))).toBe('/Column');
    expect(attributesOf('L').map((a) => String(a?.get(PDFName.of('ListNumbering'))))).toEqual([
      '/Decimal',
      'undefined',
    ]);
    const summary = attributesOf('Table')[0]?.lookup(PDFName.of('Summary'), PDFHexString);
    expect(summary?.decodeText()).toBe('Số liệu');
  });

  it('joins a paragraph over two pages to one element', async () => {
    const text = sentence.repeat(60).trim();
    const bytes = await writeFlows(textFlowOf(text));
    const [, paragraph] = elementsOf(await structureOf(bytes));
    expect(paragraph?.sequences).toEqual(['0:0', '1:0']);
    expect(await pdfText(bytes)).toBe(text);
  });

  it('lists titles and headings as bookmarks, one below the other', async () => {
    const bytes = await writeFlows(heading('Báo cáo', 'title'), heading('I.'), heading('II.'));
    const pdf = await load(bytes);
    const child = (parent: PDFDict | undefined, key: string) =>
      parent?.lookupMaybe(PDFName.of(key), PDFDict);
    const titleOf = (item: PDFDict | undefined) =>
      item?.lookup(PDFName.of('Title'), PDFHexString).decodeText();
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const title = child(outlines, 'First');
    const first = child(title, 'First');
    expect(titleOf(title)).toBe('Báo cáo');
    expect(titleOf(first)).toBe('I.');
    expect(titleOf(child(first, 'Next'))).toBe('II.');
    expect(first?.lookup(PDFName.of('Dest'), PDFArray).get(0)).toBe(pdf.getPage(0).ref);
    expect(String(outlines.get(PDFName.of('Count')))).toBe('3');
  });
});

describe('pages', () => {
  it('numbers them from the second, and anew where a section says so', async () => {
    const pages = [textFlowOf('Một'), { kind: 'page-break' } as const, textFlowOf('Hai')];
    const document = resolvedDocumentOf(pages);
    const section = { orientation: 'landscape', flows: pages } as const;
    const bytes = await write({
      ...document,
      sections: [
        ...document.sections,
        { ...section, restartNumbering: false },
        { ...section, restartNumbering: true },
      ],
    });
    expect(await pagesText(bytes)).toEqual(['Một', '2 Hai', '3 Một', '4 Hai', 'Một', '2 Hai']);
    const sizes = (await load(bytes)).getPages().map((page) => page.getWidth() < page.getHeight());
    expect(sizes).toEqual([true, true, false, false, false, false]);
  });

  it('draws the head of a table on each page, once for those who listen', async () => {
    const cell = (text: string) => [textFlowOf(text, 'table-text')];
    const rows = Array.from({ length: 100 }, (_, index) => [cell(`hàng ${String(index + 1)}`)]);
    const bytes = await writeFlows({
      kind: 'table',
      description: 'Dài',
      widths: [60],
      head: [[cell('Đầu bảng')]],
      rows,
    });
    const pages = await pagesText(bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((page) => page.includes('Đầu bảng'))).toEqual(pages);
    expect((await pdfText(bytes)).split('\n')).toEqual([
      'Đầu bảng',
      ...rows.map((_, index) => `hàng ${String(index + 1)}`),
    ]);
  });

  it.each<{ name: string; flows: Flow[] }>([
    {
      name: 'a grid',
      flows: [
        { kind: 'grid', widths: [60], rows: [[[textFlowOf('Trên')]], [[textFlowOf('Dưới')]]] },
      ],
    },
    { name: 'a heading and its text', flows: [heading('Trên'), textFlowOf('Dưới')] },
  ])('keeps $name on one page, wherever the page ends', async ({ flows }) => {
    const last = new Set<number>();
    for (let count = 25; count <= 31; count += 1) {
      const filler = Array.from({ length: count }, () => textFlowOf('Dòng'));
      const pages = await pagesText(await writeFlows(...filler, ...flows));
      const [above, below] = ['Trên', 'Dưới'].map((words) =>
        pages.findIndex((page) => page.includes(words)),
      );
      expect(above).toBe(below);
      last.add(pages.length);
    }
    expect([...last]).toEqual([1, 2]);
  });

  it('shows a mark where the font has no letter, and says so', async () => {
    const document = resolvedDocumentOf([textFlowOf('Ô ☐ trống', 'body', { path: '/a' })]);
    const { bytes, diagnostics } = await writeResolved(document, { at });
    expect(await pdfText(bytes)).toBe('Ô \ufffd trống');
    expect(diagnostics).toHaveLength(1);
  });
});

function textOfMetadata({ catalog }: PDFDocument): string {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : '';
}
