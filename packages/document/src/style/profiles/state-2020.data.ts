import { defineStyle, type Look } from '../define-style.js';
import type { StyleProfile } from '../style-profile.js';
import type { StyleBasis } from '../text-style.js';

const instrument = 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I';
const confirmed: StyleBasis = { source: instrument, mark: 'confirmed' };
const usage: StyleBasis = { source: 'Thông lệ trình bày văn bản hành chính', mark: 'general' };
const report: StyleBasis = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  mark: 'general',
  note: 'Phụ lục I chỉ nêu phần, chương, mục, điều, khoản, điểm',
};

/** In the head or at the end: centred in its half of the page. */
const centred: Look = { align: 'center' };
/** Running text; the rule gives 13–14 pt, a first line of 1 or 1.27 cm, a gap of 6 pt or more, spacing single to 1.5. */
const running: Look = {
  sizeRange: [13, 14],
  align: 'justify',
  firstLine: 10,
  before: 6,
  line: { multiple: 1.15 },
};
/** Above the text, in the middle of the page. */
const display: Look = {
  sizeRange: [13, 14],
  align: 'center',
  bold: true,
  keepWithNext: true,
};
const inTable: Look = { size: 13, before: 2, after: 2 };

/** State administrative documents from 2020: Nghị định 30/2020/NĐ-CP. */
export const state2020: StyleProfile = {
  id: 'state-2020',
  regime: 'state',
  name: 'Thể thức văn bản hành chính theo Nghị định 30/2020/NĐ-CP',
  validFrom: '2020-03-05',
  basis: { ...confirmed, note: 'Chưa thấy văn bản thay thế' },
  font: {
    family: 'Times New Roman',
    basis: { ...confirmed, note: 'Bộ mã Unicode theo TCVN 6909:2001, màu đen' },
  },
  page: {
    width: { value: 210, basis: { ...confirmed, note: 'Khổ A4' } },
    height: { value: 297, basis: { ...confirmed, note: 'Khổ A4' } },
    margins: {
      top: { value: 20, range: [20, 25], basis: confirmed },
      right: { value: 15, range: [15, 20], basis: confirmed },
      bottom: { value: 20, range: [20, 25], basis: confirmed },
      left: { value: 30, range: [30, 35], basis: confirmed },
    },
    pageNumber: {
      fromTop: { value: 10, basis: { ...usage, note: 'Nghị định chỉ nêu: canh giữa lề trên' } },
      hiddenOnFirstPage: true,
      basis: confirmed,
    },
  },
  rule: {
    thickness: { value: 0.75, basis: usage },
    before: { value: 2, basis: usage },
    after: { value: 4, basis: usage },
  },
  table: {
    before: { value: 6, basis: usage },
    cellPadding: { value: 1.9, basis: usage },
    border: { value: 0.5, basis: usage },
  },
  grid: {
    before: { value: 12, basis: usage },
    gap: { value: 4, basis: usage },
  },
  styles: {
    'national-name': defineStyle('Quốc hiệu', confirmed, {
      ...centred,
      size: 13,
      sizeRange: [12, 13],
      bold: true,
      upperCase: true,
    }),
    'national-motto': defineStyle('Tiêu ngữ', confirmed, {
      ...centred,
      sizeRange: [13, 14],
      bold: true,
    }),
    'superior-body': defineStyle('Tên cơ quan chủ quản', confirmed, {
      ...centred,
      size: 13,
      sizeRange: [12, 13],
      upperCase: true,
    }),
    'issuing-body': defineStyle('Tên cơ quan ban hành', confirmed, {
      ...centred,
      size: 13,
      sizeRange: [12, 13],
      bold: true,
      upperCase: true,
    }),
    'issuing-mark': defineStyle(
      'Dấu dưới tên cơ quan',
      { ...confirmed, note: 'Đường kẻ, không dùng chữ' },
      centred,
    ),
    'document-number': defineStyle('Số và ký hiệu', confirmed, {
      ...centred,
      size: 13,
      before: 3,
    }),
    'place-date': defineStyle('Địa danh và thời gian', confirmed, {
      ...centred,
      sizeRange: [13, 14],
      italic: true,
      before: 3,
    }),
    'letter-summary': defineStyle('Trích yếu công văn', confirmed, {
      ...centred,
      size: 13,
      sizeRange: [12, 13],
      before: 6,
    }),
    'type-name': defineStyle('Tên loại văn bản', confirmed, {
      ...display,
      upperCase: true,
      before: 18,
    }),
    summary: defineStyle('Trích yếu nội dung', confirmed, display),
    'summary-mark': defineStyle(
      'Dấu dưới trích yếu',
      { ...confirmed, note: 'Đường kẻ, không dùng chữ' },
      { ...display, bold: false },
    ),
    'attached-to': defineStyle('Dòng kèm theo', confirmed, {
      ...display,
      bold: false,
      italic: true,
    }),
    'addressee-label': defineStyle('Kính gửi', confirmed, {
      sizeRange: [13, 14],
      align: 'right',
      before: 6,
      line: { multiple: 1.15 },
    }),
    addressee: defineStyle('Nơi được kính gửi', confirmed, {
      sizeRange: [13, 14],
      left: 2,
      before: 6,
      line: { multiple: 1.15 },
    }),
    body: defineStyle('Nội dung văn bản', confirmed, running),
    'heading-1': defineStyle('Mục I', report, {
      ...running,
      bold: true,
      upperCase: true,
      before: 12,
      keepWithNext: true,
    }),
    'heading-2': defineStyle('Mục 1', report, { ...running, bold: true, keepWithNext: true }),
    'heading-3': defineStyle('Mục a', report, {
      ...running,
      bold: true,
      italic: true,
      keepWithNext: true,
    }),
    'list-1': defineStyle('Gạch đầu dòng', usage, running),
    'list-2': defineStyle('Dấu cộng đầu dòng', usage, running),
    'list-3': defineStyle('Chấm đầu dòng', usage, running),
    guidance: defineStyle('Gợi ý', usage, { ...running, italic: true }),
    'guidance-1': defineStyle('Gợi ý gạch đầu dòng', usage, { ...running, italic: true }),
    'guidance-2': defineStyle('Gợi ý dấu cộng', usage, { ...running, italic: true }),
    placeholder: defineStyle('Chỗ điền', usage, running),
    'table-caption': defineStyle('Tên bảng', usage, { ...display, before: 6 }),
    'table-head': defineStyle('Đầu bảng', usage, { ...inTable, bold: true, align: 'center' }),
    'table-text': defineStyle('Chữ trong bảng', usage, inTable),
    'table-figure': defineStyle('Số trong bảng', usage, { ...inTable, align: 'right' }),
    'table-ordinal': defineStyle('Số thứ tự trong bảng', usage, { ...inTable, align: 'center' }),
    'signature-capacity': defineStyle('Quyền hạn ký', confirmed, {
      ...centred,
      sizeRange: [13, 14],
      bold: true,
      upperCase: true,
    }),
    'signature-post': defineStyle('Chức vụ người ký', confirmed, {
      ...centred,
      sizeRange: [13, 14],
      bold: true,
      upperCase: true,
    }),
    'signature-note': defineStyle('Ghi chú chỗ ký', usage, { ...centred, italic: true }),
    'signature-name': defineStyle(
      'Họ tên người ký',
      { ...confirmed, note: 'Khoảng trống để ký và đóng dấu theo thông lệ' },
      { ...centred, sizeRange: [13, 14], bold: true, before: 64 },
    ),
    'recipients-label': defineStyle('Nơi nhận', confirmed, { size: 12, bold: true, italic: true }),
    recipient: defineStyle('Dòng nơi nhận', confirmed, { size: 11 }),
    'annex-label': defineStyle('Số phụ lục', confirmed, {
      align: 'center',
      bold: true,
      keepWithNext: true,
    }),
    'annex-title': defineStyle('Tên phụ lục', confirmed, { ...display, upperCase: true }),
    'page-number': defineStyle('Số trang', confirmed, { ...centred, sizeRange: [13, 14] }),
  },
  conventions: {
    national: { name: 'Cộng hòa xã hội chủ nghĩa Việt Nam', motto: 'Độc lập - Tự do - Hạnh phúc' },
    number: { prefix: 'Số: ', joint: '/', basis: confirmed },
    citation: { beforeDate: ' ngày ', basis: usage },
    headingNumber: { afterRoman: '.', basis: usage },
    letterSummary: { prefix: 'V/v ', basis: confirmed },
    issuingMark: { ruleShare: 0.4 },
    summaryMark: { ruleShare: 0.4 },
    capacity: {
      'on-behalf-of': 'TM.',
      'in-place-of': 'KT.',
      'by-order-of': 'TL.',
      'by-authority-of': 'TUQ.',
      acting: 'Q.',
    },
    recipients: { separator: ';', last: '.' },
    addressees: { separator: ';', last: '.' },
    endMark: './.',
    basis: {
      national: confirmed,
      issuingMark: { ...confirmed, note: 'Từ 1/3 đến 1/2 độ dài dòng chữ' },
      summaryMark: { ...confirmed, note: 'Từ 1/3 đến 1/2 độ dài dòng chữ' },
      capacity: confirmed,
      recipients: { ...usage, note: 'Dấu chấm phẩy giữa các dòng theo mẫu văn bản' },
      addressees: confirmed,
      endMark: { ...usage, note: 'Dấu kết thúc nội dung' },
    },
  },
};
