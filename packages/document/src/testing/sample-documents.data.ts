import { addressee } from '../nodes/addressee.js';
import { annexTitle } from '../nodes/annex-title.js';
import { answer } from '../nodes/answer.js';
import type { Block } from '../nodes/block.js';
import { closing } from '../nodes/closing.js';
import { heading } from '../nodes/heading.js';
import { letterhead, type Letterhead } from '../nodes/letterhead.js';
import { list, listItem } from '../nodes/list.js';
import { pageBreak } from '../nodes/page-break.js';
import { paragraph } from '../nodes/paragraph.js';
import { picture } from '../nodes/picture.js';
import { run } from '../nodes/run.js';
import { cell, table } from '../nodes/table.js';
import { title } from '../nodes/title.js';
import type { OfficialDocument, Section } from '../official-document.js';
import { styleProfileIds, type StyleProfileId } from '../style/style-profile.js';

/** A document that renderers are tried on, under a name that says what is hard about it. */
export type SampleDocument = {
  readonly name: string;
  readonly document: OfficialDocument;
  /** Holds words that have to be broken, so that a reader may find blanks inside them. */
  readonly breaksWords: boolean;
};

/** A corpus that holds every block in every layout regime, and what is hard to lay out. */
export function sampleDocuments(): readonly SampleDocument[] {
  return styleProfileIds.flatMap((profile) =>
    Object.entries(samples).map(([name, sections]) => ({
      name: `${name}, ${profile}`,
      document: documentOf(profile, name, sections()),
      breaksWords: name === longWord,
    })),
  );
}

function documentOf(
  profile: StyleProfileId,
  name: string,
  sections: readonly Section[],
): OfficialDocument {
  return {
    profile,
    language: 'vi',
    properties: { title: name, author: 'Ban Chỉ đạo thành phố', keywords: ['mẫu thử'] },
    sections,
  };
}

const onePage = (...blocks: Block[]): readonly Section[] => [{ blocks }];

const head = (fields: Partial<Omit<Letterhead, 'type'>> = {}): Letterhead =>
  letterhead({
    issuingBody: { superior: 'Quận ủy Hoa Phượng', name: 'Ban Chỉ đạo quy chế dân chủ' },
    number: { sequence: 7, symbol: 'BC/BCĐ' },
    place: 'Hoa Phượng',
    date: 'ngày 09 tháng 6 năm 2023',
    ...fields,
  });

const sentence =
  'Các cấp ủy, chính quyền đã quán triệt Chỉ thị số 15-CT/TU ngày 21/11/2022 và Kế hoạch số ' +
  '03/KH-UBND, gắn thực hiện dân chủ ở cơ sở với nhiệm vụ chính trị của địa phương, đơn vị. ';

const longWord = 'a word longer than a line';

const samples: Readonly<Record<string, () => readonly Section[]>> = {
  'an official letter': () =>
    onePage(
      head({ summary: 'báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm' }),
      addressee(['Ban Chỉ đạo các xã, phường', 'Các chi bộ trực thuộc']),
      paragraph(sentence.repeat(2)),
      paragraph([
        run('Báo cáo gửi về '),
        run('trước ngày 10/6/2023', { bold: true }),
        run(' theo mẫu '),
        run('kèm theo', { italic: true }),
        run('./.'),
      ]),
      closing({
        recipients: ['Thường trực Quận ủy (để báo cáo)', 'Như trên', 'Lưu BCĐ'],
        signature: {
          capacity: { kind: 'in-place-of', body: 'Trưởng ban' },
          posts: ['Phó Trưởng ban', 'kiêm', 'Ủy viên Thường trực Ban Chỉ đạo'],
          name: 'Trần Thị Mẫu',
        },
      }),
    ),
  'a report with every block of a text': () =>
    onePage(
      head(),
      title({ name: 'Báo cáo', summary: 'kết quả thực hiện quy chế dân chủ ở cơ sở' }),
      addressee(['Ban Chỉ đạo thành phố']),
      heading({ level: 1, number: 'I.', text: 'Tình hình chung', note: '(nếu có)' }),
      paragraph(sentence.repeat(3)),
      heading({ level: 2, number: '1.', text: 'Công tác lãnh đạo, chỉ đạo' }),
      list([
        listItem('Ban hành văn bản', [
          listItem([run('Số nghị quyết: '), run('02', { bold: true })]),
          listItem('Số kế hoạch: 05', [listItem('trong đó cấp xã: 04')]),
        ]),
        listItem(sentence.repeat(2)),
      ]),
      heading({ level: 3, number: 'a)', text: 'Kết quả' }),
      list([listItem('Một là, công khai.'), listItem('Hai là, đối thoại.')], { ordered: true }),
      paragraph('Nêu rõ số liệu, cách làm và nguyên nhân.', 'guidance'),
      list([listItem('Việc ban hành văn bản', [listItem('cấp xã')])], { look: 'guidance' }),
      table({
        description: 'Số cuộc đối thoại của từng xã, phường',
        caption: 'Bảng 1. Đối thoại trực tiếp',
        head: [cell('TT'), cell('Đơn vị'), cell('Số cuộc'), cell('Ghi chú')],
        rows: [
          [
            cell('1', { ordinal: true }),
            cell('Phường Phượng Đỏ'),
            cell('1.240', { figure: true }),
            cell(''),
          ],
          [
            cell('2', { ordinal: true }),
            {
              paragraphs: [[run('Xã Bến Nước')], [run('(sáp nhập từ hai xã)', { italic: true })]],
            },
            cell('78,5', { figure: true }),
            cell('Chưa gồm tháng 6'),
          ],
        ],
      }),
      closing({ recipients: [], signature: { posts: ['Trưởng ban'], name: 'Lê Văn Thử' } }),
    ),
  'a blank form': () =>
    onePage(
      head({ number: { symbol: 'BC/BCĐ' }, date: undefined }),
      title({ name: 'Báo cáo', attachedTo: '(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023)' }),
      heading({ level: 1, number: 'I.', text: 'Đặc điểm tình hình' }),
      answer({ key: 'context', title: 'Đặc điểm tình hình', blocks: [] }),
      heading({ level: 1, number: 'II.', text: 'Kết quả' }),
      answer({
        key: 'results.communes',
        title: 'Kết quả ở xã, phường',
        placeholder: '(Nhập nội dung báo cáo vào đây)',
        blocks: [],
      }),
      answer({
        key: 'results.enterprises',
        title: 'Kết quả ở doanh nghiệp',
        blocks: [
          paragraph('Có 12 doanh nghiệp ban hành quy chế.'),
          list([listItem('Đối thoại định kỳ: 09 doanh nghiệp')]),
          table({
            description: 'Doanh nghiệp',
            head: [cell('Loại hình'), cell('Số lượng')],
            rows: [[cell('Tư nhân'), cell('12', { figure: true })]],
          }),
        ],
      }),
      closing({
        recipients: ['Lưu BCĐ'],
        signature: {
          capacity: { kind: 'on-behalf-of', body: 'Ban Chỉ đạo' },
          posts: [],
          note: '(Ký tên, đóng dấu)',
        },
      }),
    ),
  'a body with a name of several lines': () =>
    onePage(
      head({
        issuingBody: {
          superior: 'Đảng ủy Khối Doanh nghiệp thành phố',
          name: 'Ban Chỉ đạo xây dựng và thực hiện quy chế dân chủ ở cơ sở trong các doanh nghiệp',
        },
      }),
      title({ name: 'Kế hoạch', summary: 'kiểm tra năm 2023' }),
      paragraph('Nội dung kế hoạch.'),
    ),
  'a title of five lines': () =>
    onePage(
      head({ number: undefined }),
      title({
        name: 'Báo cáo',
        summary: `kết quả ${'xây dựng và thực hiện quy chế dân chủ ở cơ sở, '.repeat(7)}năm 2023`,
      }),
      paragraph('Nội dung báo cáo.'),
    ),
  'sixty recipients': () =>
    onePage(
      head(),
      addressee(Array.from({ length: 60 }, (_, i) => `Ban Chỉ đạo xã thứ ${i + 1}`)),
      paragraph(sentence),
      closing({
        recipients: Array.from({ length: 60 }, (_, i) => `Đảng ủy xã thứ ${i + 1} (để thực hiện)`),
        signature: {
          capacity: { kind: 'by-order-of', body: 'Ban Thường vụ' },
          posts: ['Chánh Văn phòng'],
          name: 'Phạm Văn Dài',
        },
      }),
    ),
  'a table of 300 rows': () =>
    onePage(
      heading({ level: 1, text: 'Số liệu' }),
      table({
        description: 'Số liệu của từng thôn',
        caption: 'Bảng số liệu',
        head: [cell('TT'), cell('Thôn, tổ dân phố'), cell('Số hộ'), cell('Số cuộc họp')],
        rows: Array.from({ length: 300 }, (_, i) => [
          cell(String(i + 1), { ordinal: true }),
          cell(`Thôn thứ ${i + 1}${i % 17 === 0 ? ', địa bàn rộng, dân cư ở phân tán' : ''}`),
          cell(String(100 + i), { figure: true }),
          cell(String(i % 5), { figure: true }),
        ]),
      }),
    ),
  'pictures, one of them taller than a page': () => [
    {
      orientation: 'landscape',
      blocks: [
        paragraph(sentence),
        picture({
          description: 'Số báo cáo nhận trong ngày: 12/6: 03; 13/6: 05',
          caption: 'Hình 1. Tiến độ gửi báo cáo',
          drawing: {
            width: 300,
            height: 120,
            shapes: [
              { kind: 'rectangle', x: 20, y: 60, width: 40, height: 40, fill: '#8fb3d9' },
              {
                kind: 'line',
                points: [
                  [20, 100],
                  [150, 40],
                  [280, 20],
                ],
                stroke: '#0b3d73',
                thickness: 2,
              },
              {
                kind: 'line',
                points: [
                  [200, 10],
                  [200, 100],
                ],
                stroke: '#b3261e',
                thickness: 1,
                dashed: true,
              },
              {
                kind: 'words',
                x: 200,
                y: 8,
                anchor: 'middle',
                text: 'hết hạn',
                size: 10,
                fill: '#b3261e',
              },
            ],
          },
        }),
        paragraph(sentence),
      ],
    },
    {
      blocks: [
        picture({
          description: 'Một đường thẳng đứng',
          drawing: {
            width: 50,
            height: 500,
            shapes: [
              {
                kind: 'line',
                points: [
                  [25, 0],
                  [25, 500],
                ],
                stroke: '#000000',
                thickness: 1,
              },
            ],
          },
        }),
        paragraph('Sau hình.'),
      ],
    },
  ],
  'a row taller than a page': () =>
    onePage(
      table({
        description: 'Một ô rất dài',
        head: [cell('Nội dung'), cell('Ghi chú')],
        rows: [[{ paragraphs: Array.from({ length: 40 }, () => [run(sentence)]) }, cell('dài')]],
      }),
      paragraph('Sau bảng.'),
    ),
  'a landscape annex with a row taller than a page': () => [
    {
      orientation: 'landscape',
      blocks: [
        annexTitle({ label: 'Phụ lục', title: 'Kết quả của từng đơn vị' }),
        table({
          description: 'Kết quả của từng đơn vị',
          head: ['TT', 'Đơn vị', 'Kết quả', 'Số cuộc'].map((text) => cell(text)),
          rows: Array.from({ length: 4 }, (_, i) => [
            cell(String(i + 1), { ordinal: true }),
            cell(`Xã thứ ${i + 1}`),
            { paragraphs: Array.from({ length: i === 1 ? 30 : 4 }, () => [run(sentence)]) },
            cell('12', { figure: true }),
          ]),
        }),
      ],
    },
  ],
  [longWord]: () =>
    onePage(
      paragraph(`Xem tại https://example.vn/${'tai-lieu/'.repeat(30)}bao-cao.html để biết thêm.`),
      table({
        description: 'Một từ dài trong ô',
        head: [cell('TT'), cell('Địa chỉ')],
        rows: [
          [cell('1', { ordinal: true }), cell(`https://example.vn/${'tai-lieu/'.repeat(30)}`)],
        ],
      }),
    ),
  'many pages, an annex and a landscape section': () => [
    {
      blocks: [
        head(),
        title({ name: 'Báo cáo', summary: 'năm 2023' }),
        ...Array.from({ length: 6 }, (_, part): Block[] => [
          heading({ level: 1, number: `${part + 1}.`, text: `Phần thứ ${part + 1}` }),
          ...Array.from({ length: 8 }, () => paragraph(sentence.repeat(3))),
        ]).flat(),
        pageBreak(),
        paragraph('Sau trang mới.'),
        closing({
          recipients: ['Như trên'],
          signature: { posts: ['Trưởng ban'], name: 'Vũ Thị Cuối' },
        }),
      ],
    },
    {
      restartNumbering: true,
      blocks: [
        annexTitle({
          label: 'Phụ lục I',
          title: 'Danh mục văn bản',
          attachedTo: '(Kèm theo Báo cáo số 07-BC/BCĐ)',
        }),
        paragraph(sentence),
      ],
    },
    {
      orientation: 'landscape',
      restartNumbering: true,
      blocks: [
        annexTitle({ label: 'Phụ lục II' }),
        table({
          description: 'Mười cột',
          head: Array.from({ length: 10 }, (_, i) => cell(`Chỉ tiêu ${i + 1}`)),
          rows: Array.from({ length: 30 }, (_, row) =>
            Array.from({ length: 10 }, (_, i) => cell(String(row * i), { figure: true })),
          ),
        }),
      ],
    },
  ],
  'decomposed letters, odd blanks and marks of its own': () =>
    onePage(
      title({ name: 'Báo cáo', summary: 'Thành ủy – “Dân biết, dân bàn”'.normalize('NFD') }),
      paragraph('  Ho\u0323p\tdân \n 2\u00a0cuộc;  đạt 78,5 % & <100> "trích" \'dẫn\' …  '),
      paragraph('ẮẰẲẴẶ ắằẳẵặ ẤẦẨẪẬ ấầẩẫậ ẾỀỂỄỆ ếềểễệ ỐỒỔỖỘ ốồổỗộ ỚỜỞỠỢ ớờởỡợ ỨỪỬỮỰ ứừửữự'),
      paragraph('Đ đ Ỳ Ỷ Ỹ Ỵ ỳ ỷ ỹ ỵ Ĩ ĩ Ũ ũ m² m³ 50 °C 100 ₫ § ½ × ± €'),
      paragraph(''),
      paragraph([run('Hai '), run('kiểu', { bold: true, italic: true }), run(' chữ.')]),
    ),
  'nothing at all': () => [{ blocks: [] }],
};
