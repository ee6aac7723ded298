import { typedCases } from './typed-cases.data.js';

/** A Word file as somebody else might have made it: the insides of its body, and its other parts. */
export type CorpusCase = {
  /** What is hard about it. */
  readonly about: string;
  readonly body: string;
  /** The insides of the part, by the name of its relationship. */
  readonly parts?: Readonly<
    Partial<
      Record<'styles' | 'numbering' | 'comments' | 'footnotes' | 'endnotes' | 'header', string>
    >
  >;
};

const p = (words: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const numbered = (words: string, list: number, level = 0) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, definition: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const lines = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
const table = (...rows: readonly string[]) => `<w:tbl>${lines}${rows.join('')}</w:tbl>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const change = 'w:id="9" w:author="Nguyễn Văn A" w:date="2023-06-01T00:00:00Z"';

/** By the name of the file. */
export const corpusCases: Readonly<Record<string, CorpusCase>> = {
  ...typedCases,
  'no-styles': {
    about: 'typed by hand, everything in one look, numbers as words',
    body: p('BÁO CÁO') + p('II.KẾT QUẢ') + p('1.Ở xã') + p('- Đã họp 3 cuộc') + p(''),
  },
  'decomposed-letters': {
    about: 'Unicode form NFD, one letter cut in two by the end of a run',
    body:
      p('Thành ủy Hải Phòng'.normalize('NFD')) +
      '<w:p><w:r><w:t>cơ sơ</w:t></w:r><w:r><w:t>\u0309</w:t></w:r></w:p>',
  },
  'nested-lists': {
    about: 'a list of three levels that counts on after each',
    body:
      numbered('Một', 1) +
      numbered('Một a', 1, 1) +
      numbered('Một b', 1, 1) +
      numbered('Hai', 1) +
      numbered('Hai a', 1, 1) +
      numbered('Sâu', 1, 2),
    parts: {
      numbering:
        list(
          0,
          level(0, 'upperRoman', '%1.') +
            level(1, 'decimal', '%2.') +
            level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
        ) + use(1, 0),
    },
  },
  'broken-numbering': {
    about: 'a list that the file does not have, and a definition that a list does not have',
    body:
      numbered('Mất số', 7) +
      numbered('Mất định nghĩa', 1) +
      p('Không đánh số', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    parts: { numbering: use(1, 5) },
  },
  'restarted-numbering': {
    about: 'two lists of one definition: the second goes on, the third begins anew',
    body:
      numbered('a', 1) + numbered('b', 1) + numbered('c', 2) + numbered('a', 3) + numbered('b', 3),
    parts: {
      numbering:
        list(0, level(0, 'lowerLetter', '%1)')) +
        use(1, 0) +
        use(2, 0) +
        use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    },
  },
  'numbering-by-style': {
    about: 'the list and the level of the heading come from a style that is based on another',
    body: p('Tình hình', '<w:pStyle w:val="Muc"/>') + p('Kết quả', '<w:pStyle w:val="MucCon"/>'),
    parts: {
      styles:
        '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="MucCon"><w:name w:val="Mục con"/><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        list(0, level(0, 'upperRoman', 'Phần %1.') + level(1, 'decimal', '%1.%2.')) + use(1, 0),
    },
  },
  'styles-in-a-circle': {
    about: 'two styles based on one another',
    body: p('Vẫn đọc được', '<w:pStyle w:val="A"/>'),
    parts: {
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr></w:style>',
    },
  },
  'symbol-bullets': {
    about: 'bullets of symbol fonts',
    body: numbered('Chấm', 1) + numbered('Cộng', 1, 1),
    parts: {
      numbering:
        list(
          0,
          level(0, 'bullet', '\uf0b7') +
            '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf02b"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>',
        ) + use(1, 0),
    },
  },
  'merged-cells': {
    about: 'cells merged in both directions, a row that begins a column later',
    body: table(
      row(
        cell(p('TT'), '<w:vMerge w:val="restart"/>'),
        cell(p('Đơn thư'), '<w:gridSpan w:val="2"/>'),
      ),
      row(cell(p(''), '<w:vMerge/>'), cell(p('Khiếu nại')), cell(p('Tố cáo'))),
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell(p('12')) + cell(p('3')) + '</w:tr>',
    ),
  },
  'table-in-an-answer': {
    about: 'a control that holds words, a table, and a table in a table',
    body: control(
      '<w:tag w:val="results"/><w:alias w:val="Kết quả"/>',
      p('Như bảng sau:') +
        table(row(cell(p('Xã')), cell(table(row(cell(p('sâu')))) + p('')))) +
        p(''),
    ),
  },
  'cells-with-lines': {
    about: 'a table whose lines stand at its cells, and columns without any',
    body:
      `<w:tbl>${row(cell(p('có'), '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'), cell(p('viền')))}</w:tbl>` +
      `<w:tbl>${row(cell(p('không')), cell(p('viền')))}</w:tbl>`,
  },
  'controls-everywhere': {
    about: 'controls around words, a cell, a row, and one another',
    body:
      `<w:p><w:r><w:t xml:space="preserve">Số: </w:t></w:r>${control('<w:tag w:val="number"/>', '<w:r><w:t>12</w:t></w:r>')}${control('<w:tag w:val="empty"/><w:showingPlcHdr/>', '')}</w:p>` +
      table(
        control(
          '<w:tag w:val="row"/>',
          row(cell(p('a')), control('<w:tag w:val="cell"/>', cell(p('b')))),
        ),
      ) +
      control(
        '<w:tag w:val="outer"/><w:lock w:val="sdtLocked"/>',
        control('<w:tag w:val="inner"/><w:id w:val="-5"/>', p('trong')),
      ),
  },
  'tracked-words': {
    about: 'words inserted, deleted, moved, and given another look',
    body:
      `<w:p><w:r><w:t xml:space="preserve">Đã họp </w:t></w:r><w:del ${change}><w:r><w:delText>2</w:delText></w:r></w:del><w:ins ${change}><w:r><w:t>3</w:t></w:r></w:ins><w:r><w:rPr><w:b/><w:rPrChange ${change}/></w:rPr><w:t xml:space="preserve"> cuộc</w:t></w:r></w:p>` +
      `<w:p><w:moveFrom ${change}><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo ${change}><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>`,
  },
  'tracked-paragraphs': {
    about: 'the end of a paragraph deleted, so that it runs on; another one inserted',
    body:
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Nửa đầu, </w:t></w:r></w:p>` +
      p('nửa sau.') +
      `<w:p><w:pPr><w:rPr><w:ins ${change}/></w:rPr></w:pPr><w:ins ${change}><w:r><w:t>Đoạn mới.</w:t></w:r></w:ins></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr><w:del ${change}><w:r><w:delText>Đoạn bỏ.</w:delText></w:r></w:del></w:p>`,
  },
  'tracked-rows': {
    about: 'a row inserted, a row deleted',
    body: table(
      row(cell(p('giữ'))),
      `<w:tr><w:trPr><w:ins ${change}/></w:trPr>${cell(p('thêm'))}</w:tr>`,
      `<w:tr><w:trPr><w:del ${change}/></w:trPr>${cell(p('bỏ'))}</w:tr>`,
    ),
  },
  notes: {
    about: 'a comment, a footnote and an endnote',
    body: '<w:p><w:r><w:t>Có ghi chú</w:t><w:commentReference w:id="0"/><w:footnoteReference w:id="2"/><w:endnoteReference w:id="3"/></w:r></w:p>',
    parts: {
      comments: `<w:comment w:id="0">${p('Xem lại')}${p('số liệu')}</w:comment>`,
      footnotes: `<w:footnote w:id="2">${p('Chú ở chân trang')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${p('Chú ở cuối')}</w:endnote>`,
    },
  },
  'headers-and-footers': {
    about: 'a header with words in the second of two sections, which lies on its side',
    body:
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>Dọc</w:t></w:r></w:p>' +
      p('Ngang') +
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>',
    parts: { header: p('MẬT – lưu hành nội bộ') },
  },
  fields: {
    about: 'fields written short and long, one in another, one that never ends',
    body:
      '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>09/6/2023</w:t></w:r></w:fldSimple></w:p>' +
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> IF </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>kết quả</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:t>dở dang</w:t></w:r></w:p>',
  },
  pictures: {
    about: 'a picture with a description, a text box offered in two versions, an object',
    body:
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Hình 1" descr="Hội nghị"/></wp:inline></w:drawing></w:r>' +
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('Trong khung')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Trong khung')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
      '<w:r><w:object/></w:r></w:p><w:altChunk r:id="none"/>',
  },
  equations: {
    about: 'an equation among words, a sign of a symbol font',
    body: '<w:p><w:r><w:t>Tỷ lệ </w:t></w:r><m:oMath><m:r><m:t>a/b</m:t></m:r></m:oMath><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>',
  },
  links: {
    about: 'a link to outside, which is not followed, and one inside the file',
    body: '<w:p><w:hyperlink r:id="outside"><w:r><w:t>trang tin</w:t></w:r></w:hyperlink><w:hyperlink w:anchor="muc1"><w:r><w:t> mục 1</w:t></w:r></w:hyperlink></w:p>',
  },
  'breaks-and-tabs': {
    about: 'tabs, line breaks, hyphens that do not break, a page break before',
    body: '<w:p><w:pPr><w:pageBreakBefore/><w:jc w:val="both"/></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>145</w:t><w:noBreakHyphen/><w:t>QĐ</w:t></w:r></w:p>',
  },
  'looks-of-runs': {
    about: 'looks switched on, off, and the same one in two runs',
    body: '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>đậ</w:t></w:r><w:r><w:rPr><w:b w:val="true"/></w:rPr><w:t>m</w:t></w:r><w:r><w:rPr><w:b w:val="0"/><w:i/><w:u w:val="single"/></w:rPr><w:t>nghiêng</w:t></w:r></w:p>',
  },
  bookmarks: {
    about: 'bookmarks around blocks, in a paragraph, without an end, into a table',
    body:
      '<w:bookmarkStart w:id="1" w:name="khoi"/>' +
      p('một') +
      p('hai') +
      '<w:bookmarkEnd w:id="1"/>' +
      '<w:p><w:bookmarkStart w:id="2" w:name="trong"/><w:r><w:t>ba</w:t></w:r><w:bookmarkEnd w:id="2"/><w:bookmarkStart w:id="3" w:name="ho"/></w:p>' +
      '<w:p><w:bookmarkStart w:id="4" w:name="vao-bang"/></w:p>' +
      table(row(cell('<w:p><w:r><w:t>ô</w:t></w:r><w:bookmarkEnd w:id="4"/></w:p>'))),
  },
  'unknown-elements': {
    about: 'words in elements that no standard has',
    body:
      '<w:p><w:new><w:r><w:t>trong dòng</w:t></w:r></w:new><w:r><w:newer><w:t>trong chữ</w:t></w:newer></w:r></w:p><w:newest>' +
      p('cả đoạn') +
      '</w:newest>',
  },
};
