import type { CorpusCase } from './corpus-cases.data.js';

const run = (words: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (words: string, properties = '', look = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(words, look)}</w:p>`;
const bold = (words: string) => p(words, '', '<w:b/>');
const centred = (words: string) => p(words, '<w:jc w:val="center"/>', '<w:b/>');
const numbered = (words: string, level: number) =>
  p(
    words,
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr>`,
    level < 2 ? '<w:b/>' : '',
  );
const table = (borders: string, rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr>${borders}</w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
const columns = (rows: readonly (readonly string[])[]) => table('', rows);
const lined = (rows: readonly (readonly string[])[]) =>
  table(
    '<w:tblBorders><w:top w:val="single"/></w:tblBorders>',
    rows.map((cells) => cells.map((words) => p(words))),
  );

const head = (superior: string, number: string, date: string) =>
  columns([
    [
      p(superior) + bold('BAN CHỈ ĐẠO THỰC HIỆN') + bold('QUY CHẾ DÂN CHỦ') + p('*'),
      bold('ĐẢNG CỘNG SẢN VIỆT NAM'),
    ],
    [p(number), p(date)],
  ]);
const end = (posts: string, name: string) =>
  columns([
    [
      p('Nơi nhận:') + p('- Ban Chỉ đạo thành phố (để b/c);') + p('- Lưu BCĐ.'),
      posts + p('') + bold(name),
    ],
  ]);

/** Reports on the outline of letter 42-CV/BCĐ as units typed them, without our form. */
export const typedCases: Readonly<Record<string, CorpusCase>> = {
  'typed-report': {
    about: 'a report typed by hand: headings shortened, marks of all kinds, figures at the end',
    body:
      head('QUẬN UỶ LÊ CHÂN', 'Số 15 - BC/BCĐ', 'Lê Chân, ngày 9 tháng 6 năm 2023') +
      centred('BÁO CÁO') +
      centred('Kết quả xây dựng và thực hiện quy chế dân chủ ở cơ sở') +
      centred('6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023') +
      centred('-----') +
      p('Thực hiện Công văn số 42-CV/BCĐ, Ban Chỉ đạo quận báo cáo như sau:') +
      bold('I/ KHÁI QUÁT ĐẶC ĐIỂM, TÌNH HÌNH CỦA ĐỊA PHƯƠNG') +
      p('Quận có 15 phường.') +
      bold('II.CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO') +
      bold('1. Công tác lãnh đạo, chỉ đạo của cấp uỷ Đảng') +
      p('- Ban hành 3 văn bản.') +
      p('+ Trong đó có 1 chỉ thị.') +
      p('- Đối thoại 2 cuộc.') +
      bold('2. Công tác triển khai thực hiện của HĐND, UBND các cấp') +
      p('Uỷ ban nhân dân quận đã ban hành kế hoạch.') +
      bold('4. Hoạt động của BCĐ thực hiện quy chế dân chủ') +
      p('Ban Chỉ đạo họp 2 lần.') +
      bold('III- KẾT QUẢ XÂY DỰNG VÀ THỰC HIỆN QUY CHẾ DÂN CHỦ') +
      bold('1) Thực hiện dân chủ ở xã, phường, thị trấn') +
      p('15/15 phường đã thực hiện.') +
      bold('IV. ĐÁNH GIÁ CHUNG') +
      p('Nhìn chung, các cấp uỷ đã quan tâm.') +
      p('Trên đây là báo cáo của quận Lê Chân./.') +
      end(bold('K/T TRƯỞNG BAN') + bold('PHÓ TRƯỞNG BAN'), 'Nguyễn Thị Hà') +
      p('Biểu số liệu') +
      lined([
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Số lượng'],
        ['1', 'Số kiến nghị của cử tri thuộc thẩm quyền đã tiếp nhận', 'kiến nghị', '1.096'],
        ['2', 'Số kiến nghị của cử tri đã được giải quyết', 'kiến nghị', 'khoảng 900'],
      ]),
  },
  'typed-with-word-numbers': {
    about: 'headings numbered by Word itself, in NFD, parts out of order, the report begins at III',
    body:
      head('HUYỆN ỦY AN DƯƠNG', 'Số …-BC/BCĐ', 'An Dương, ngày … tháng … năm 2023').normalize(
        'NFD',
      ) +
      centred('BÁO CÁO') +
      centred('kết quả thực hiện quy chế dân chủ') +
      (
        numbered('KẾT QUẢ XÂY DỰNG VÀ THỰC HIỆN QCDC', 0) +
        numbered('Thực hiện dân chủ ở xã, phường, thị trấn', 1) +
        numbered('Họp dân 120 cuộc.', 2) +
        numbered('Công khai 15 nội dung.', 2) +
        numbered('CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO CỦA CẤP ỦY, CHÍNH QUYỀN, MẶT TRẬN TỔ QUỐC', 0) +
        numbered('Công tác lãnh đạo, chỉ đạo của cấp ủy đảng', 1) +
        p('Không phát sinh.') +
        numbered('Một nội dung khác hẳn', 1) +
        p('Không rõ thuộc mục nào.')
      ).normalize('NFD') +
      end(bold('TRƯỞNG BAN'), 'Trần Văn Bình'),
    parts: {
      numbering:
        '<w:abstractNum w:abstractNumId="0">' +
        ['upperRoman', 'decimal', 'bullet']
          .map(
            (format, at) =>
              `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${at === 0 ? '3' : '1'}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '-' : `%${String(at + 1)}.`}"/></w:lvl>`,
          )
          .join('') +
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    },
  },
  'typed-on-one-line': {
    about: 'no head, no bold, headings and answers on one line, no numbers at all',
    body:
      p(
        'Khái quát đặc điểm, tình hình của địa phương, đơn vị có liên quan, tác động trực tiếp đến việc xây dựng và thực hiện QCDC ở cơ sở',
      ) +
      p('Đơn vị có 120 đảng viên.') +
      p('1. Công tác lãnh đạo, chỉ đạo của cấp ủy đảng: Đảng ủy đã ban hành kế hoạch.') +
      p(
        '2. Công tác chỉ đạo, triển khai của Hội đồng nhân dân, Ủy ban nhân dân: Không thuộc phạm vi báo cáo của đơn vị: đơn vị là khối doanh nghiệp.',
      ),
  },
};
