import { defineStyle, type Look } from '../define-style.js';
import type { StyleProfile } from '../style-profile.js';
import type { StyleBasis } from '../text-style.js';

const instrument = 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, Phụ lục 3';
const confirmed: StyleBasis = { source: instrument, mark: 'confirmed' };
const secondary: StyleBasis = { source: instrument, mark: 'secondary' };
const usage: StyleBasis = { source: 'Thông lệ trình bày văn bản của Đảng', mark: 'general' };
const letter: StyleBasis = { source: 'Công văn số 42-CV/BCĐ ngày 25/5/2023', mark: 'confirmed' };

/** In the head or at the end: centred in its half of the page. */
const centred: Look = { align: 'center' };
/** Running text; the rule gives 14–15 pt, a first line of about 10 mm, a gap of 6 pt or more, lines of 18–22 pt. */
const running: Look = {
  sizeRange: [14, 15],
  align: 'justify',
  firstLine: 10,
  before: 6,
  line: { exactly: 18 },
};
/** Above the text, in the middle of the page. */
const display: Look = { align: 'center', line: { exactly: 18 }, keepWithNext: true };
const inTable: Look = { size: 13, before: 2, after: 2 };

/** Party documents from 2018: Hướng dẫn 36-HD/VPTW, which guides Quy định 66-QĐ/TW. */
export const party2018: StyleProfile = {
  id: 'party-2018',
  regime: 'party',
  name: 'Thể thức văn bản của Đảng theo Hướng dẫn 36-HD/VPTW',
  validFrom: '2018-04-03',
  validTo: '2026-01-08',
  basis: {
    source: instrument,
    mark: 'secondary',
    note:
      'Thay bằng Hướng dẫn 05-HD/VPTW năm 2026; ngày của hướng dẫn mới các nguồn nêu khác nhau ' +
      '(12/01/2026, 27/5/2026). Ngày hết hiệu lực ở đây lấy theo Quy định 399-QĐ/TW, ' +
      'có hiệu lực từ 09/01/2026.',
  },
  font: {
    family: 'Times New Roman',
    basis: { ...confirmed, note: 'Bộ mã Unicode theo TCVN 6909:2001, mực đen' },
  },
  page: {
    width: { value: 210, basis: { ...confirmed, note: 'Khổ A4' } },
    height: { value: 297, basis: { ...confirmed, note: 'Khổ A4' } },
    margins: {
      top: { value: 20, basis: secondary },
      right: { value: 15, basis: { ...secondary, note: 'Mặt sau của bản in hai mặt: 30 mm' } },
      bottom: { value: 20, basis: secondary },
      left: { value: 30, basis: { ...secondary, note: 'Mặt sau của bản in hai mặt: 15 mm' } },
    },
    pageNumber: {
      fromTop: { value: 10, basis: secondary },
      hiddenOnFirstPage: true,
      basis: secondary,
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
    'national-name': defineStyle('Tiêu đề văn bản của Đảng', confirmed, {
      ...centred,
      size: 15,
      bold: true,
      upperCase: true,
    }),
    'national-motto': defineStyle(
      'Tiêu ngữ',
      { ...usage, note: 'Văn bản của Đảng không có tiêu ngữ' },
      { ...centred, bold: true },
    ),
    'superior-body': defineStyle('Tên cơ quan cấp trên', confirmed, {
      ...centred,
      upperCase: true,
    }),
    'issuing-body': defineStyle('Tên cơ quan ban hành', confirmed, {
      ...centred,
      bold: true,
      upperCase: true,
    }),
    'issuing-mark': defineStyle('Dấu sao dưới tên cơ quan', letter, centred),
    'document-number': defineStyle('Số và ký hiệu', confirmed, { ...centred, before: 3 }),
    'place-date': defineStyle('Địa danh và ngày tháng', confirmed, {
      ...centred,
      italic: true,
      before: 3,
    }),
    'letter-summary': defineStyle('Trích yếu công văn', confirmed, {
      ...centred,
      size: 12,
      italic: true,
      before: 6,
    }),
    'type-name': defineStyle('Tên loại văn bản', confirmed, {
      ...display,
      size: 15,
      sizeRange: [15, 16],
      bold: true,
      upperCase: true,
      before: 18,
    }),
    summary: defineStyle('Trích yếu nội dung', confirmed, {
      ...display,
      sizeRange: [14, 15],
      bold: true,
    }),
    'summary-mark': defineStyle(
      'Dấu gạch dưới trích yếu',
      { ...letter, note: 'Năm dấu gạch nối' },
      display,
    ),
    'attached-to': defineStyle('Dòng kèm theo', usage, { ...display, italic: true }),
    'addressee-label': defineStyle('Kính gửi', secondary, {
      sizeRange: [14, 15],
      align: 'right',
      before: 6,
      line: { exactly: 18 },
    }),
    addressee: defineStyle('Nơi được kính gửi', secondary, {
      sizeRange: [14, 15],
      left: 2,
      before: 6,
      line: { exactly: 18 },
    }),
    body: defineStyle(
      'Nội dung văn bản',
      { ...confirmed, note: 'Giãn dòng, giãn đoạn và thụt dòng theo nguồn thứ cấp' },
      running,
    ),
    'heading-1': defineStyle(
      'Mục I',
      { ...usage, note: 'Phụ lục 3 chỉ nêu phần, chương, mục, điều, khoản, điểm' },
      { ...running, bold: true, upperCase: true, before: 12, keepWithNext: true },
    ),
    'heading-2': defineStyle(
      'Mục 1',
      { ...usage, note: 'Theo bảng, khoản có số không in đậm; đề mục của báo cáo thường in đậm' },
      { ...running, bold: true, keepWithNext: true },
    ),
    'heading-3': defineStyle('Mục a', usage, {
      ...running,
      bold: true,
      italic: true,
      keepWithNext: true,
    }),
    'list-1': defineStyle('Gạch đầu dòng', secondary, running),
    'list-2': defineStyle('Dấu cộng đầu dòng', usage, running),
    'list-3': defineStyle('Chấm đầu dòng', usage, running),
    guidance: defineStyle('Gợi ý', usage, { ...running, italic: true }),
    'guidance-1': defineStyle('Gợi ý gạch đầu dòng', usage, { ...running, italic: true }),
    'guidance-2': defineStyle('Gợi ý dấu cộng', usage, { ...running, italic: true }),
    placeholder: defineStyle('Chỗ điền', usage, running),
    'table-caption': defineStyle('Tên bảng', usage, {
      ...display,
      bold: true,
      before: 6,
    }),
    'table-head': defineStyle('Đầu bảng', usage, { ...inTable, bold: true, align: 'center' }),
    'table-text': defineStyle('Chữ trong bảng', usage, inTable),
    'table-figure': defineStyle('Số trong bảng', usage, { ...inTable, align: 'right' }),
    'table-ordinal': defineStyle('Số thứ tự trong bảng', usage, { ...inTable, align: 'center' }),
    'signature-capacity': defineStyle('Quyền hạn ký', secondary, {
      ...centred,
      bold: true,
      upperCase: true,
    }),
    'signature-post': defineStyle('Chức vụ người ký', secondary, { ...centred, upperCase: true }),
    'signature-note': defineStyle('Ghi chú chỗ ký', letter, { ...centred, italic: true }),
    'signature-name': defineStyle(
      'Họ tên người ký',
      { ...secondary, note: 'Khoảng trống để ký và đóng dấu theo thông lệ' },
      { ...centred, bold: true, before: 64 },
    ),
    'recipients-label': defineStyle('Nơi nhận', secondary, { underline: true }),
    recipient: defineStyle('Dòng nơi nhận', secondary, { size: 12 }),
    'annex-label': defineStyle('Số phụ lục', usage, { ...display, bold: true }),
    'annex-title': defineStyle('Tên phụ lục', usage, { ...display, bold: true, upperCase: true }),
    'page-number': defineStyle('Số trang', secondary, centred),
  },
  conventions: {
    national: { name: 'Đảng Cộng sản Việt Nam' },
    number: { prefix: 'Số ', joint: '-', basis: confirmed },
    citation: { beforeDate: ', ngày ', basis: { ...letter, note: 'Công văn viết cả hai cách' } },
    headingNumber: { afterRoman: '.', basis: letter },
    letterSummary: { prefix: 'V/v ', basis: letter },
    issuingMark: { star: '*' },
    summaryMark: { text: '-----' },
    capacity: {
      'on-behalf-of': 'T/M',
      'in-place-of': 'K/T',
      'by-order-of': 'T/L',
      'by-authority-of': 'T/UQ',
      acting: 'Q.',
    },
    recipients: { separator: ',', last: '.' },
    addressees: { separator: ',', last: '.' },
    endMark: './.',
    basis: {
      national: confirmed,
      issuingMark: letter,
      summaryMark: { ...letter, note: 'Năm dấu gạch nối' },
      capacity: { ...secondary, note: 'Chưa thấy nguồn nêu cách viết "T/UQ"' },
      recipients: { ...letter, note: 'Hướng dẫn 05-HD/VPTW đổi sang dấu chấm phẩy' },
      addressees: letter,
      endMark: letter,
    },
  },
};
