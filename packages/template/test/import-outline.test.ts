import { checkOutline, formatDiagnostic, languages, parseOutline, walkOutline } from '@baocao/core';
import type { ReadBlock, ReadDocument, ReadParagraph } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { importOutline, outlineImportMessages, type OutlineImport } from '../src/index.js';

const fromText = (text: string) => importOutline({ kind: 'text', text });

/** The sections and lines as an indented list: what a reader would see. */
function picture({ outline }: OutlineImport): string[] {
  return [...walkOutline(outline ?? { nodes: [] })].map((placed) => {
    if (placed.type === 'node') {
      return `${'  '.repeat(placed.ancestors.length)}# ${placed.node.heading}`;
    }
    const { prompt, section, ancestors } = placed;
    const mark = prompt.form === 'item' ? '-' : '¶';
    return `${'  '.repeat(section.ancestors.length + 1 + ancestors.length)}${mark} ${prompt.text}`;
  });
}
const codes = ({ diagnostics }: OutlineImport) => diagnostics.map(({ code }) => code);

describe('habits of numbering', () => {
  it.each([
    ['Roman with a dash', ['I- TÌNH HÌNH', '1- Thuận lợi', '+ Ý', 'II- KẾT QUẢ']],
    ['no blank after the number', ['I.TÌNH HÌNH', '1.Thuận lợi', '+ Ý', 'II.KẾT QUẢ']],
    ['brackets', ['I) TÌNH HÌNH', '1) Thuận lợi', '+ Ý', 'II) KẾT QUẢ']],
    ['capitals', ['A. TÌNH HÌNH', 'I. Thuận lợi', '+ Ý', 'B. KẾT QUẢ']],
    [
      'parts in words',
      ['Phần thứ nhất: TÌNH HÌNH', '1. Thuận lợi', '• Ý', 'Phần thứ hai: KẾT QUẢ'],
    ],
    ['parts in numbers', ['PHẦN I. TÌNH HÌNH', '1. Thuận lợi', '- Ý', 'PHẦN II. KẾT QUẢ']],
    ['numbers of two', ['1. TÌNH HÌNH', '1.1. Thuận lợi', '* Ý', '2. KẾT QUẢ']],
    ['letters', ['1. TÌNH HÌNH', 'a) Thuận lợi', '▪ Ý', '2. KẾT QUẢ']],
    ['letters with a stroke', ['1/ TÌNH HÌNH', 'a/ Thuận lợi', '– Ý', '2/ KẾT QUẢ']],
    [
      'a heading on its own line',
      ['PHẦN THỨ NHẤT', 'TÌNH HÌNH', '1. Thuận lợi', '- Ý', 'PHẦN THỨ HAI', 'KẾT QUẢ'],
    ],
    ['Markdown', ['# TÌNH HÌNH', '## **Thuận lợi**', '- Ý', '# KẾT QUẢ']],
  ])('%s', (_, lines) => {
    const seen = ['# TÌNH HÌNH', '  # Thuận lợi', '    - Ý', '# KẾT QUẢ'];
    expect(picture(fromText(lines.join('\n')))).toEqual(seen);
  });

  it('takes three levels of sections, and below them a dash and a plus', () => {
    const text = 'I. A\n1. B\na) C\n- Ý một\n+ Ý nhỏ\n- Ý hai\nb) D\n2. E\nII. F';
    expect(picture(fromText(text))).toEqual([
      '# A',
      '  # B',
      '    # C',
      '      - Ý một',
      '        - Ý nhỏ',
      '      - Ý hai',
      '    # D',
      '  # E',
      '# F',
    ]);
  });

  it('puts what lies deeper than numbers go one level up, and says so', () => {
    const read = fromText('PHẦN I. A\nI. B\n1. C\na) D\n- Ý');
    expect(picture(read)).toEqual(['# A', '  # B', '    # C', '      - D', '        - Ý']);
    expect(codes(read)).toContain('outline-import/too-deep');
  });

  it('takes dashes set in below dashes for lines below them', () => {
    const read = fromText('I. A\n- Ý một\n  - Ý nhỏ\n  - Ý nhỏ nữa\n- Ý hai');
    expect(picture(read)).toEqual([
      '# A',
      '  - Ý một',
      '    - Ý nhỏ',
      '    - Ý nhỏ nữa',
      '  - Ý hai',
    ]);
  });

  it('takes letters behind a colon for lines below it', () => {
    const read = fromText('I. A\n- Nêu rõ:\na) số lượng;\nb) chất lượng.\nII. B');
    expect(picture(read)).toEqual([
      '# A',
      '  - Nêu rõ:',
      '    - số lượng;',
      '    - chất lượng.',
      '# B',
    ]);
  });

  it.each([
    '15/6/2023 là hạn chót',
    '10.000 hộ dân',
    '12-HD/BDVTU là hướng dẫn',
    'V/v báo cáo',
    '3,5 tỷ',
  ])('takes “%s” for words, not for a number', (words) => {
    expect(picture(fromText(`I. A\n${words}`))).toEqual(['# A', `  ¶ ${words}`]);
  });

  it('says which number is out of order', () => {
    const read = fromText('I. A\nIII. B');
    expect(codes(read)).toContain('outline-import/number-out-of-order');
    expect(Object.values(read.confidence)).toEqual([1, 0.7]);
  });
});

describe('words over several lines', () => {
  it('goes on a line that begins with a small letter or a bracket', () => {
    const read = fromText('I. Kết quả\nđạt được\n(nếu có)\n- Nêu rõ\nsố liệu.');
    expect(picture(read)).toEqual(['# Kết quả đạt được', '  - Nêu rõ số liệu.']);
    expect(read.outline?.nodes[0]).toMatchObject({ note: '(nếu có)', optional: true });
    expect(Object.values(read.confidence)).toEqual([0.8, 0.8]);
  });

  it('goes on capitals in capitals, and parts a paragraph from its heading', () => {
    const read = fromText('I. KẾT QUẢ THỰC HIỆN\nQUY CHẾ DÂN CHỦ\n1. Ưu điểm\nNêu các mặt mạnh.');
    expect(picture(read)).toEqual([
      '# KẾT QUẢ THỰC HIỆN QUY CHẾ DÂN CHỦ',
      '  # Ưu điểm',
      '    ¶ Nêu các mặt mạnh.',
    ]);
  });

  it('sees that a text was broken at the edge of a page', () => {
    const broken =
      'I. A\n- Việc ban hành các văn bản mới để lãnh đạo, chỉ đạo của Ủy ban nhân dân và\nỦy ban Mặt trận Tổ quốc các cấp.\nNêu rõ.';
    expect(picture(fromText(broken)).slice(1)).toEqual([
      '  - Việc ban hành các văn bản mới để lãnh đạo, chỉ đạo của Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc các cấp.',
      '  ¶ Nêu rõ.',
    ]);
  });
});

describe('what the words say', () => {
  const kinhGui =
    'Kính gửi:\n- Ủy ban nhân dân các quận, huyện;\n- Các sở, ban, ngành tỉnh.\nĐề nghị báo cáo.\nĐỀ CƯƠNG BÁO CÁO\n';

  it('reads whom a section asks, and leaves open what it cannot tell', () => {
    const read = fromText(
      `${kinhGui}I. A (dành cho các quận, huyện)\nII. B (đối với các sở, ban, ngành)\nIII. C (đối với các trường học)`,
    );
    expect(read.outline?.unitKinds).toEqual([
      { id: 'quan-huyen', label: 'quận, huyện' },
      { id: 'so-ban-nganh-tinh', label: 'sở, ban, ngành tỉnh' },
    ]);
    expect(read.outline?.nodes.map(({ appliesTo }) => appliesTo)).toEqual([
      ['quan-huyen'],
      ['so-ban-nganh-tinh'],
      undefined,
    ]);
    expect(codes(read)).toContain('outline-import/unknown-units');
  });

  it('takes units that are named one by one for units', () => {
    const read = fromText('Kính gửi: Sở Y tế; Sở Nội vụ.\nĐề nghị báo cáo.\nĐỀ CƯƠNG\nI. A');
    expect(read.round.units).toEqual([
      { id: 'so-y-te', name: 'Sở Y tế' },
      { id: 'so-noi-vu', name: 'Sở Nội vụ' },
    ]);
  });

  it('keeps an abbreviation in the heading and a note beside it', () => {
    const nodes = fromText('I. QUY CHẾ DÂN CHỦ (QCDC)\nII. B (theo Nghị định số 04/2015/NĐ-CP)')
      .outline?.nodes;
    expect(nodes).toMatchObject([
      { heading: 'QUY CHẾ DÂN CHỦ (QCDC)' },
      {
        heading: 'B',
        note: '(theo Nghị định số 04/2015/NĐ-CP)',
        citations: [{ number: '04/2015/NĐ-CP' }],
      },
    ]);
    expect(nodes?.[0]).not.toHaveProperty('note');
  });

  it('makes nothing optional that is so in part only', () => {
    const read = fromText('I. A\n- Nêu đình công (nếu có) và cách giải quyết.');
    expect(read.outline?.nodes[0]?.guidance?.[0]).not.toHaveProperty('optional');
    expect(codes(read)).toContain('outline-import/optional-in-part');
  });

  it('turns dashes above subsections into paragraphs', () => {
    const read = fromText('I. A\n- Ý chung\n+ Ý nhỏ\n1. B');
    expect(picture(read)).toEqual(['# A', '  ¶ Ý chung', '  ¶ Ý nhỏ', '  # B']);
    expect(codes(read)).toContain('outline-import/guidance-on-group');
  });

  it('finds no outline in a text without sections, and keeps its lines', () => {
    const read = fromText('Xin chào\nmọi người');
    expect(read.outline).toBeUndefined();
    expect(read.lines.map(({ part }) => part)).toEqual(['outline', 'outline']);
    expect(codes(read)).toContain('outline-import/no-sections');
  });
});

describe('the letter', () => {
  const letter = (body: string) =>
    fromText(`ỦY BAN NHÂN DÂN TỈNH HẢI SƠN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                           Độc lập - Tự do - Hạnh phúc
Số: 125/SNV-XDCQ                    Hải Sơn, ngày 02 tháng 5 năm 2024
V/v báo cáo quý II năm 2024
Kính gửi: Ủy ban nhân dân các huyện.
${body}
Nơi nhận:                 KT. GIÁM ĐỐC
- Như trên;               PHÓ GIÁM ĐỐC
- Lưu: VT, XDCQ.
                          Trần Thị Bình
ĐỀ CƯƠNG BÁO CÁO
I. A`).round;

  it('can have a summary that was not written yet', () => {
    const read = fromText(
      'Số 5-CV/BDV\nV/v\nKính gửi: Các huyện.\nĐề nghị.\nĐỀ CƯƠNG BÁO CÁO\nI. A',
    );
    expect(read.round.letter).not.toHaveProperty('subject');
    expect(read.outline?.title.subject).toBe('kết quả thực hiện');
  });

  it('can leave room for a number and a day, and break a name in two', () => {
    const read = fromText(`ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HẢI SƠN                        Độc lập – Tự do – Hạnh phúc
Số:      /UBND-NC                   Hải Sơn, ngày      tháng 11 năm 2024
Kính gửi: Các sở, ban, ngành.
Đề nghị báo cáo.
ĐỀ CƯƠNG
I. A`);
    expect(read.round.letter).toEqual({
      regime: 'state',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN',
      place: 'Hải Sơn',
      addressees: ['Các sở, ban, ngành'],
      body: ['Đề nghị báo cáo.'],
      recipients: [],
      citations: [],
    });
    // Neither a number nor a day can be made of it, so that the line is left to a person.
    expect(read.lines.filter(({ part }) => part === 'left-over').map(({ line }) => line)).toEqual([
      3,
    ]);
  });

  it('is read column by column where two stand side by side', () => {
    expect(letter('Đề nghị báo cáo.').letter).toMatchObject({
      regime: 'state',
      superior: 'ỦY BAN NHÂN DÂN TỈNH HẢI SƠN',
      issuer: 'SỞ NỘI VỤ',
      number: { sequence: 125, symbol: 'SNV-XDCQ' },
      place: 'Hải Sơn',
      date: '2024-05-02',
      subject: 'báo cáo quý II năm 2024',
      addressees: ['Ủy ban nhân dân các huyện'],
      recipients: ['Như trên', 'Lưu: VT, XDCQ'],
      signature: {
        capacity: { kind: 'in-place-of', body: 'GIÁM ĐỐC' },
        posts: ['PHÓ GIÁM ĐỐC'],
        name: 'Trần Thị Bình',
      },
    });
  });

  it.each([
    ['trước ngày 15/6/2024', 'before', '2024-06-15'],
    ['trước 17 giờ ngày 15/6/2024', 'on-or-before', '2024-06-15'],
    ['chậm nhất ngày 15 tháng 6 năm 2024', 'on-or-before', '2024-06-15'],
    ['chậm nhất là ngày 15/6/2024', 'on-or-before', '2024-06-15'],
    ['đến hết ngày 15/6/2024', 'on-or-before', '2024-06-15'],
    ['trước ngày 15/6', 'before', '2024-06-15'],
  ])('is due %s', (words, kind, date) => {
    const round = letter(`Báo cáo gửi về Sở Nội vụ (số 2 Trần Phú) ${words} để tổng hợp.`);
    expect(round.deadline).toEqual({ kind, date });
    expect(round.receivingBody).toEqual({ name: 'Sở Nội vụ', address: 'số 2 Trần Phú' });
  });

  it('keeps the day on which figures are closed apart from the deadline', () => {
    const round = letter(
      'Số liệu tính đến hết ngày 31/5/2024; gửi báo cáo về Sở Nội vụ trước ngày 15/6/2024.',
    );
    expect(round.deadline).toEqual({ kind: 'before', date: '2024-06-15' });
    expect(round.period).toEqual({
      kind: 'quarter',
      year: 2024,
      quarter: 2,
      dataClose: '2024-05-31',
    });
  });

  it.each([
    ['below the name of the annex', 'PHỤ LỤC II\nĐỀ CƯƠNG BÁO CÁO'],
    ['on one line with it', 'Phụ lục số 2: ĐỀ CƯƠNG BÁO CÁO'],
    ['as a form', 'PHỤ LỤC II\nMẪU BÁO CÁO'],
  ])('can have its outline in a later annex, titled %s', (_, title) => {
    const text = [
      'Kính gửi: Các sở',
      'Đề nghị các sở:',
      '1. Rà soát số liệu.',
      '2. Gửi báo cáo trước ngày 10/6/2023.',
      'TM. ỦY BAN NHÂN DÂN',
      'PHỤ LỤC I',
      'DANH SÁCH CÁC SỞ',
      '1. Sở Nội vụ',
      '2. Sở Tài chính',
      title,
      'I. TÌNH HÌNH',
      '- Ý',
      'II. KẾT QUẢ',
      'PHỤ LỤC III',
      'I. BIỂU SỐ LIỆU',
    ].join('\n');
    expect(picture(fromText(text))).toEqual(['# TÌNH HÌNH', '  - Ý', '# KẾT QUẢ']);
  });

  it('can hold its outline in its own text', () => {
    const read = fromText(
      'Số 5/CV-X\nKính gửi: Các phòng.\nĐề nghị báo cáo:\n1. Kết quả\n- Nêu rõ.\n2. Kiến nghị\nBáo cáo gửi về Sở X trước ngày 02/3/2024.\nNơi nhận:\n- Như trên.',
    );
    expect(picture(read)).toEqual(['# Kết quả', '  - Nêu rõ.', '# Kiến nghị']);
    expect(read.round.letter?.body).toEqual([
      'Đề nghị báo cáo:',
      'Báo cáo gửi về Sở X trước ngày 02/3/2024.',
    ]);
    expect(read.round.deadline).toEqual({ kind: 'before', date: '2024-03-02' });
  });
});

describe('a Word file', () => {
  const paragraph = (text: string, more: Partial<ReadParagraph> = {}): ReadParagraph => ({
    kind: 'paragraph',
    runs: [{ text }],
    ...more,
  });
  const file = (...blocks: ReadBlock[]): ReadDocument => ({
    properties: { custom: [] },
    sections: [{ orientation: 'portrait', blocks }],
    regions: [],
    bookmarks: [],
    customXml: [],
  });

  it('is read by the marks that Word counts', () => {
    const label = (text: string, level: number) => ({ label: { text, level } });
    const read = importOutline({
      kind: 'document',
      document: file(
        paragraph('TÌNH HÌNH', label('I.', 0)),
        paragraph('Thuận lợi', label('1.', 1)),
        paragraph('Ý', label('\uF0B7', 2)),
        paragraph('KẾT QUẢ', label('II.', 0)),
      ),
    });
    expect(picture(read)).toEqual(['# TÌNH HÌNH', '  # Thuận lợi', '    - Ý', '# KẾT QUẢ']);
  });

  it('is read by headings alone, with less confidence', () => {
    const read = importOutline({
      kind: 'document',
      document: file(
        paragraph('Đề cương báo cáo', { outlineLevel: 0 }),
        paragraph('Tình hình', { outlineLevel: 0 }),
        paragraph('Thuận lợi', { style: { id: 'h2', name: 'Heading 2', outlineLevel: 1 } }),
        paragraph('Nêu rõ.'),
        paragraph('Kết quả', { outlineLevel: 0 }),
      ),
    });
    expect(picture(read)).toEqual(['# Tình hình', '  # Thuận lợi', '    ¶ Nêu rõ.', '# Kết quả']);
    expect(read.confidence['tinh-hinh']).toBe(0.8);
  });

  it('is read cell by cell, and line by line where lines were broken by hand', () => {
    const cell = (...blocks: ReadBlock[]) => ({ span: 1, blocks });
    const read = importOutline({
      kind: 'document',
      document: file(
        {
          kind: 'table',
          bordered: false,
          rows: [
            {
              head: false,
              cells: [
                cell(paragraph('TỈNH ỦY\nBAN DÂN VẬN'), paragraph('Số 5-CV/BDV')),
                cell(
                  paragraph('ĐẢNG CỘNG SẢN VIỆT NAM'),
                  paragraph('Hải Sơn, ngày 02 tháng 3 năm 2024'),
                ),
              ],
            },
          ],
        },
        paragraph('Kính gửi: các huyện ủy'),
        paragraph('I. A'),
      ),
    });
    expect(read.round.letter).toMatchObject({
      superior: 'TỈNH ỦY',
      issuer: 'BAN DÂN VẬN',
      number: { sequence: 5, symbol: 'CV/BDV' },
      date: '2024-03-02',
      addressees: ['các huyện ủy'],
    });
  });
});

describe('what it says and gives', () => {
  it('says everything in both languages, no hole left, and gives a sound outline', () => {
    const read = fromText(
      'Số 5/CV-X\nKính gửi: ai đó\n1. A\n3. B (đối với các xã)\n- x\n+ y (nếu có) z\na) C',
    );
    expect(read.outline && checkOutline(read.outline)).toEqual([]);
    expect(parseOutline(read.outline).ok).toBe(true);
    for (const diagnostic of read.diagnostics) {
      for (const language of languages) {
        const line = formatDiagnostic(diagnostic, { catalogue: outlineImportMessages, language });
        expect(line).not.toMatch(/[{}]|outline-import/u);
      }
    }
  });
});
