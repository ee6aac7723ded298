import type { Catalogue, Message } from '../../diagnostics/messages.js';
import type { OutlineChangeKind } from './outline-change.js';

const messages = {
  'title-reworded': {
    vi: 'tên đề cương đổi từ “{from}” thành “{to}”',
    en: 'the title “{from}” is now “{to}”',
  },
  'unit-kind-added': { vi: 'thêm loại đơn vị “{label}”', en: 'a kind of unit is new: “{label}”' },
  'unit-kind-removed': {
    vi: 'bỏ loại đơn vị “{label}”; đơn vị thuộc loại này không còn chỗ',
    en: 'a kind of unit is gone: “{label}”; its units have no place any more',
  },
  'section-added': { vi: 'thêm mục “{label}”', en: 'a section is new: “{label}”' },
  'section-removed': {
    vi: 'bỏ mục “{label}”; nội dung đã trả lời không còn chỗ',
    en: 'a section is gone: “{label}”; what was answered has no place any more',
  },
  'section-moved': { vi: 'chuyển từ {from}', en: 'was {from}' },
  'section-renamed': {
    vi: 'đổi tên mục từ “{from}” thành “{to}”',
    en: 'the section “{from}” is now “{to}”',
  },
  'section-given-new-id': {
    vi: 'mục “{label}” mang mã mới; bản đang soạn phải được chuyển sang bản mới',
    en: 'the section “{label}” has a new id; drafts have to be migrated',
  },
  'section-split': {
    vi: 'mục “{label}” nay chia thành các mục nhỏ; nội dung đã trả lời ở mục này không còn chỗ',
    en: 'the section “{label}” now has sections below it; what was answered has no place any more',
  },
  'section-merged': {
    vi: 'mục “{label}” nay không chia nhỏ nữa và cần được trả lời',
    en: 'the section “{label}” has no sections below it any more and asks for an answer',
  },
  'note-changed': {
    vi: 'ghi chú sau tên mục đổi từ “{from}” thành “{to}”',
    en: 'the note after the heading “{from}” is now “{to}”',
  },
  'none-arising-offered': {
    vi: 'nay được báo không phát sinh (nếu có)',
    en: 'may now be answered with “none arising”',
  },
  'none-arising-withdrawn': {
    vi: 'không còn được báo không phát sinh',
    en: 'may not be answered with “none arising” any more',
  },
  'addressed-units-changed': {
    vi: 'đối tượng báo cáo đổi từ {from} thành {to}',
    en: 'was asked of {from}, is now asked of {to}',
  },
  'guidance-added': { vi: 'thêm gợi ý “{label}”', en: 'a line of guidance is new: “{label}”' },
  'guidance-removed': { vi: 'bỏ gợi ý “{label}”', en: 'a line of guidance is gone: “{label}”' },
  'guidance-moved': { vi: 'gợi ý chuyển từ {from}', en: 'the guidance was {from}' },
  'guidance-reworded': {
    vi: 'gợi ý sửa từ “{from}” thành “{to}”',
    en: 'the guidance “{from}” is now “{to}”',
  },
  'guidance-given-new-id': {
    vi: 'gợi ý mang mã mới',
    en: 'the guidance has a new id',
  },
  'indicator-added': { vi: 'thêm chỉ tiêu “{label}”', en: 'an indicator is new: “{label}”' },
  'indicator-removed': {
    vi: 'bỏ chỉ tiêu “{label}”; số liệu đã báo không còn chỗ',
    en: 'an indicator is gone: “{label}”; its figures have no place any more',
  },
  'indicator-moved': {
    vi: 'chỉ tiêu “{label}” chuyển từ {from}',
    en: 'the indicator “{label}” was in {from}',
  },
  'indicator-relabelled': {
    vi: 'chỉ tiêu “{from}” nay ghi là “{to}”',
    en: 'the indicator “{from}” is now “{to}”',
  },
  'indicator-given-new-id': {
    vi: 'chỉ tiêu “{label}” mang mã mới; số liệu đã báo phải được chuyển sang bản mới',
    en: 'the indicator “{label}” has a new id; figures that were reported have to be migrated',
  },
  'indicator-redefined': {
    vi: 'chỉ tiêu “{label}” đổi đơn vị tính, kiểu số liệu hoặc cách tổng hợp; số liệu hai kỳ không so được',
    en: 'the indicator “{label}” has another unit, type or way of adding up; its figures cannot be compared',
  },
  'indicator-relations-changed': {
    vi: 'chỉ tiêu “{label}” đổi quan hệ với chỉ tiêu khác hoặc đối tượng báo cáo',
    en: 'the indicator “{label}” has other relations, or is asked of other units',
  },
  'constraint-added': { vi: 'thêm điều kiện “{label}”', en: 'a condition is new: “{label}”' },
  'constraint-removed': { vi: 'bỏ điều kiện “{label}”', en: 'a condition is gone: “{label}”' },
  'constraint-changed': {
    vi: 'điều kiện “{label}” đổi biểu thức hoặc mức độ, từ “{from}” thành “{to}”',
    en: 'the condition “{label}” has another expression or severity: “{from}” is now “{to}”',
  },
  'constraint-reworded': {
    vi: 'lời báo của điều kiện đổi từ “{from}” thành “{to}”',
    en: 'the words of a condition “{from}” are now “{to}”',
  },
} as const satisfies Record<OutlineChangeKind, Message>;

/** What the changes of an outline say, by code. */
export const outlineChangeMessages: Catalogue = Object.fromEntries(
  Object.entries(messages).map(([kind, message]) => [`outline-change/${kind}`, message]),
);
