import { figure, narrative, noneArising, notApplicable, notReported } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { interpretReport } from '../src/interpret/interpret-report.js';
import { sampleTemplate } from './sample-template.js';
import { typedDocument, typedTable, type TypedLine } from './typed-document.js';

const interpret = (...lines: readonly TypedLine[]) =>
  interpretReport(typedDocument(...lines), sampleTemplate, { unit: 'ben-thuy' });
const codes = ({ diagnostics }: ReturnType<typeof interpret>) =>
  diagnostics.map(({ code }) => code).filter((code) => code !== 'import/section-not-found');

const head = [
  'HUYỆN ỦY BẾN THỦY\t*ĐẢNG CỘNG SẢN VIỆT NAM*',
  '*BCĐ THỰC HIỆN QUY CHẾ DÂN CHỦ*',
  'Số 12 - BC/BCĐ\tBến Thủy, ngày 7 tháng 6 năm 2023',
  '>*BÁO CÁO*',
  '>*Kết quả thực hiện quy chế dân chủ ở cơ sở*',
  '>*6 tháng đầu năm 2023*',
  '>--------',
];
const end = [
  'Nơi nhận:\t*K/T TRƯỞNG BAN*',
  '- BCĐ thành phố (để b/c);\t*PHÓ TRƯỞNG BAN*',
  '- Lưu VT.\t\t*Lê Văn An*',
];

describe('a report typed by hand', () => {
  const found = interpret(
    ...head,
    '*I.ĐẶC ĐIỂM TÌNH HÌNH*',
    'Huyện có 20 xã.',
    '*II- KẾT QUẢ THỰC HIỆN*',
    '*1) Công tác lãnh đạo chỉ đạo*',
    '- Ban hành 3 văn bản.',
    '+ Trong đó có 1 kế hoạch.',
    '- Kiểm tra 6 xã.',
    '*2. Thực hiện dân chủ tại xã, phường, thị trấn*',
    'Đã có 15 xã ban hành quy chế.',
    '*4. Đình công, ngừng việc tập thể: *Không phát sinh.',
    '*III/ NHIỆM VỤ GIẢI PHÁP, KIẾN NGHỊ*',
    '*1. Nhiệm vụ giải pháp trọng tâm*',
    'Tiếp tục triển khai Luật.',
    ...end,
  );
  const { report } = found;

  it('gives its head back', () => {
    expect(report.header).toMatchObject({
      superior: 'HUYỆN ỦY BẾN THỦY',
      issuer: 'BCĐ THỰC HIỆN QUY CHẾ DÂN CHỦ',
      number: { sequence: 12, symbol: 'BC/BCĐ' },
      place: 'Bến Thủy',
      date: '2023-06-07',
      recipients: ['BCĐ thành phố (để b/c)', 'Lưu VT'],
      signature: {
        capacity: { kind: 'in-place-of', body: 'TRƯỞNG BAN' },
        posts: ['PHÓ TRƯỞNG BAN'],
        name: 'Lê Văn An',
      },
    });
    expect(report.subject).toBe('Kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023');
  });

  it('gives its answers back by their headings', () => {
    expect(report.responses).toEqual({
      context: narrative('Huyện có 20 xã.'),
      'results.leadership': narrative({
        type: 'list',
        items: [
          {
            content: [{ text: 'Ban hành 3 văn bản.' }],
            children: [{ content: [{ text: 'Trong đó có 1 kế hoạch.' }] }],
          },
          { content: [{ text: 'Kiểm tra 6 xã.' }] },
        ],
      }),
      'results.communes': narrative('Đã có 15 xã ban hành quy chế.'),
      'results.strikes': noneArising(),
      'tasks.next': narrative('Tiếp tục triển khai Luật.'),
    });
    expect(found.placements.every(({ tier }) => tier === 'headings')).toBe(true);
    expect(found.unplaced).toEqual([]);
    expect(codes(found)).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['without a number', '*Công tác lãnh đạo, chỉ đạo*'],
    ['in other spelling', '1. Công tác lãnh đạo - chỉ đạo'],
    ['in NFD', '1. Công tác lãnh đạo, chỉ đạo'.normalize('NFD')],
    ['without marks', '*1. Cong tac lanh dao, chi dao*'],
    ['in capitals', '1.CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO'],
    ['re-worded', '*1. Về công tác lãnh đạo, chỉ đạo của cấp ủy*'],
    ['with a break behind it', '*1. Công tác lãnh đạo, chỉ đạo*\n'],
  ])('are found %s', (_, heading) => {
    const { report } = interpret('*II. KẾT QUẢ THỰC HIỆN*', heading, 'Đã làm.');
    expect(report.responses).toEqual({ 'results.leadership': narrative('Đã làm.') });
  });

  it('are found in any order, with parts skipped', () => {
    const { report } = interpret(
      '*III. NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ*',
      '*2. Kiến nghị, đề xuất*',
      'Đề nghị.',
      '*1. Nhiệm vụ, giải pháp trọng tâm*',
      'Nhiệm vụ.',
      '*II. KẾT QUẢ THỰC HIỆN*',
      '*2. Thực hiện dân chủ ở xã, phường, thị trấn*',
      'Kết quả.',
    );
    expect(report.responses).toEqual({
      'tasks.proposals': narrative('Đề nghị.'),
      'tasks.next': narrative('Nhiệm vụ.'),
      'results.communes': narrative('Kết quả.'),
    });
  });

  it('are told where they are doubtful', () => {
    const found = interpret(
      '*II. KẾT QUẢ THỰC HIỆN*',
      '*3. Dân chủ trong cơ quan, đơn vị sự nghiệp*',
      'Đã họp.',
    );
    expect(found.report.responses).toEqual({ 'results.agencies': narrative('Đã họp.') });
    expect(codes(found)).toContain('import/heading-uncertain');
  });

  it('take nothing from a sentence of an answer that sounds like one', () => {
    const { report } = interpret(
      '*II. KẾT QUẢ THỰC HIỆN*',
      '*1. Công tác lãnh đạo, chỉ đạo*',
      'Công tác thực hiện dân chủ ở xã, phường, thị trấn được quan tâm.',
      'Việc đình công, ngừng việc tập thể không xảy ra trên địa bàn.',
    );
    expect(Object.keys(report.responses)).toEqual(['results.leadership']);
  });
});

describe('what fits nowhere', () => {
  it('is kept, with the section that it may belong to', () => {
    const { unplaced, report } = interpret(
      'Thực hiện Công văn số 17-CV/BCĐ, huyện báo cáo như sau:',
      '*I. ĐẶC ĐIỂM, TÌNH HÌNH*',
      'Có 20 xã.',
      '*II. KẾT QUẢ THỰC HIỆN*',
      'Nhìn chung tốt.',
      '*1. Công tác lãnh đạo, chỉ đạo*',
      'Đã làm.',
      '*2. Phong trào văn nghệ quần chúng*',
      'Có 5 đội.',
      '*III. NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ*',
      '*2. Kiến nghị, đề xuất*',
      'Không có.',
      'Trên đây là báo cáo của huyện Bến Thủy./.',
    );
    expect(unplaced.map(({ text, reason, suggestion }) => [reason, suggestion, text])).toEqual([
      ['before-sections', undefined, 'Thực hiện Công văn số 17-CV/BCĐ, huyện báo cáo như sau:'],
      ['in-group', 'results.leadership', 'Nhìn chung tốt.'],
      ['unknown-heading', 'results.communes', '2. Phong trào văn nghệ quần chúng'],
      ['unknown-heading', 'results.communes', 'Có 5 đội.'],
      ['closing-formula', undefined, 'Trên đây là báo cáo của huyện Bến Thủy./.'],
    ]);
    expect(report.responses['results.leadership']).toEqual(narrative('Đã làm.'));
  });
});

describe('figures', () => {
  const found = interpret(
    '*I. ĐẶC ĐIỂM, TÌNH HÌNH*',
    'Có 20 xã.',
    typedTable(
      ['STT', 'CHỈ TIÊU', 'ĐVT', 'Kết quả', 'Ghi chú'],
      ['1', 'Tổng số xã, phường, thị trấn', 'xã', '1.240 xã', ''],
      ['2', 'Số xã, phường, thị trấn đã ban hành quy chế', 'xã', 'khoảng 15', 'ước tính'],
      ['3', 'Tỷ lệ xã, phường, thị trấn đã ban hành quy chế', '%', '78,5%', ''],
      ['4', 'Kinh phí Nhân dân đóng góp', 'đồng', 'Chưa có số liệu (chờ quyết toán)', ''],
      ['5', 'Số vụ đình công, ngừng việc tập thể', 'vụ', '…', ''],
      ['6', 'Số đội văn nghệ', 'đội', '5', ''],
    ),
  );

  it('come back from a table wherever it stands', () => {
    expect(found.report.indicators).toEqual({
      communes: figure(1240),
      'communes-with-regulation': figure('khoảng 15'),
      'regulation-share': figure(78.5),
      contributions: notReported('chờ quyết toán'),
    });
    expect(found.report.responses).toEqual({ context: narrative('Có 20 xã.') });
  });

  it('are told where they are no figures, and rows that nobody asks for are kept', () => {
    expect(codes(found)).toContain('import/figure-unreadable');
    expect(found.unplaced.map(({ text }) => text)).toEqual([
      'ước tính',
      '6\tSố đội văn nghệ\tđội\t5',
    ]);
  });
});

describe('the unit', () => {
  const read = typedDocument(...head, '*I. ĐẶC ĐIỂM, TÌNH HÌNH*', 'Có 20 xã.');

  it('is found by the names in the head', () => {
    const named = typedDocument('*HUYỆN BẾN THUỶ*', ...head.slice(1), '*I. ĐẶC ĐIỂM, TÌNH HÌNH*');
    expect(interpretReport(named, sampleTemplate).report.unit).toBe('ben-thuy');
  });

  it('is an error where nobody names it', () => {
    const { report, diagnostics } = interpretReport(
      typedDocument('*I. ĐẶC ĐIỂM, TÌNH HÌNH*', 'Có 20 xã.'),
      sampleTemplate,
    );
    expect(report.unit).toBe('unknown');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'import/unit-unknown', severity: 'error' }),
    );
  });

  it('is warned of where another is named', () => {
    const { report, diagnostics } = interpretReport(
      typedDocument('*SỞ VĂN HÓA VÀ THỂ THAO*', ...head.slice(1), '*I. ĐẶC ĐIỂM, TÌNH HÌNH*'),
      sampleTemplate,
      { unit: 'ben-thuy' },
    );
    expect(report.unit).toBe('ben-thuy');
    expect(diagnostics.map(({ code }) => code)).toContain('import/unit-differs');
  });

  it('has to be one of the round', () => {
    expect(() => interpretReport(read, sampleTemplate, { unit: 'nobody' })).toThrow(RangeError);
  });
});

it('reads an answer that says why the section is not for the unit', () => {
  const { report } = interpret(
    '*II. KẾT QUẢ THỰC HIỆN*',
    '*3. Thực hiện dân chủ trong hoạt động của cơ quan*',
    'Không thuộc phạm vi báo cáo của đơn vị: huyện báo cáo theo mục 2.',
  );
  expect(report.responses['results.agencies']).toEqual(notApplicable('huyện báo cáo theo mục 2.'));
});
