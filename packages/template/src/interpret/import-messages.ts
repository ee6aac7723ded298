import type { Catalogue } from '@baocao/core';

/** The messages of what is told about a Word file that is read as a report. */
export const importMessages = {
  'import/unit-unknown': {
    vi: 'không cho biết báo cáo của đơn vị nào trong đợt; hãy chỉ rõ đơn vị rồi nhập lại',
    en: 'does not say which unit of the round it comes from; name the unit and import again',
  },
  'import/unit-differs': {
    vi: 'mang tên “{found}” nhưng được nhập cho “{unit}”; hãy kiểm tra lại tệp hoặc đơn vị',
    en: 'bears the name “{found}” but is imported for “{unit}”; check the file or the unit',
  },
  'import/other-outline': {
    vi: 'được làm theo đề cương {found}, không phải đề cương {expected}; nội dung đã được xếp theo đề cương hiện hành, hãy soát lại',
    en: 'was made on the outline {found}, not on {expected}; it was placed by the present outline, look it over',
  },
  'import/other-round': {
    vi: 'được làm cho đợt báo cáo {found}, không phải đợt {expected}; hãy kiểm tra lại tệp',
    en: 'was made for the round {found}, not for {expected}; check the file',
  },
  'import/head-missing': {
    vi: 'không đọc được phần đầu văn bản (cơ quan ban hành, số, ngày); đã lấy theo mẫu của đợt, hãy điền lại',
    en: 'has no head that could be read (issuing body, number, date); the form of the round was taken, fill it in',
  },
  'import/number-unreadable': {
    vi: 'có số, ký hiệu ghi là “{text}”, chưa đọc được; hãy nhập lại',
    en: 'gives its number as “{text}”, which could not be read; enter it again',
  },
  'import/date-unreadable': {
    vi: 'có ngày ghi là “{text}”, chưa đọc được; hãy nhập lại',
    en: 'gives its date as “{text}”, which could not be read; enter it again',
  },
  'import/heading-uncertain': {
    vi: 'được nhận ra từ đề mục “{found}”, khác với đề cương “{heading}”; hãy soát lại xem có đúng mục này không',
    en: 'was recognised by the heading “{found}”, the outline has “{heading}”; see that it is this section',
  },
  'import/section-not-found': {
    vi: 'không tìm thấy trong tệp, kể cả ô nhập và đề mục “{heading}”; hãy bổ sung hoặc chuyển nội dung vào',
    en: 'was not found in the file, neither its place nor the heading “{heading}”; add it or move its text here',
  },
  'import/text-outside-place': {
    vi: 'có nội dung gõ ngoài ô nhập, đã được gộp vào mục này; hãy soát lại',
    en: 'has text typed outside of its place, which was added here; look it over',
  },
  'import/unplaced': {
    vi: 'có nội dung chưa xếp được vào mục nào: “{text}”; hãy chuyển vào mục phù hợp',
    en: 'has text that fits no section: “{text}”; move it to where it belongs',
  },
  'import/unplaced-near': {
    vi: 'có nội dung chưa xếp được vào mục nào: “{text}”; có thể thuộc mục “{heading}”, hãy xem lại',
    en: 'has text that fits no section: “{text}”; it may belong to “{heading}”, look at it',
  },
  'import/figure-unreadable': {
    vi: 'ghi là “{text}”, không phải {expected}; đã giữ nguyên văn, hãy sửa lại',
    en: 'reads “{text}”, which is not {expected}; it was kept as it stands, correct it',
  },
} as const satisfies Catalogue;
