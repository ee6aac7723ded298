import { defineTextRule } from '../engine/define-text-rule.js';
import { excerptAt } from '../reading/excerpt-at.js';

/** What people leave where something is still to be filled in. Each takes linear time. */
const placeholders = [
  // A row of dots or underscores.
  /\.{4,}|…{2,}|_{3,}/u,
  // Dots that stand in the place of a word: "có … xã"; after a comma they mean "and so on".
  /(?=…|\.{3})(?<=^|\s)(?<![,;(]\s*)(?:…|\.{3})(?=\s*[\p{L}\d/%])/u,
  /^\s*(?:…|\.{3})\s*$/u,
  // "[...]", "[tên đơn vị]", "<số liệu>"; not a footnote "[1]".
  /\[\s*(?:(?:…|\.{3})\s*|\p{L}[^[\]]*)\]/u,
  /<\s*\p{L}[^<>]*>/u,
  /(?<!\p{L})(?:x{3,}|X{4,})(?!\p{L})|\?{3,}/u,
];

/** A blank of the form, or a note of the writer, that was never filled in. */
export const placeholderLeftRule = /* @__PURE__ */ defineTextRule({
  code: 'wording/placeholder-left',
  severity: 'warning',
  basis: { source: 'Thông lệ rà soát văn bản trước khi ký', mark: 'general' },
  messages: {
    vi: 'còn chỗ chưa điền ở “{found}”; hãy điền nội dung hoặc bỏ đi',
    en: 'still has a blank in “{found}”; fill it in or take it out',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Dấu chấm lửng cuối liệt kê', en: 'Dots that end an enumeration' },
        report: {
          responses: { context: 'Tổ hòa giải, Tổ Nhân dân tự quản… Công an, Quân sự, ...' },
        },
      },
      {
        title: { vi: 'Chú thích đánh số', en: 'A numbered footnote' },
        report: { responses: { context: 'Huyện có 20 xã, thị trấn [1].' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Số liệu để trống', en: 'A figure left blank' },
        report: {
          responses: { context: 'Huyện có … xã.', 'tasks.next': 'Tổ chức ……… hội nghị.' },
        },
        findings: 2,
      },
      {
        title: { vi: 'Ghi chú của người soạn', en: 'A note of the writer' },
        report: { responses: { context: 'Năm nay có xxx hộ; [bổ sung sau].' } },
        findings: 1,
      },
    ],
  },
  read({ texts }, tell) {
    for (const { path, text } of texts) {
      const at = firstPlaceholder(text);
      if (at !== undefined) tell({ path, values: { found: excerptAt(text, at) } });
    }
  },
});

function firstPlaceholder(text: string): number | undefined {
  const places = placeholders.map((pattern) => text.search(pattern)).filter((at) => at !== -1);
  return places.length === 0 ? undefined : Math.min(...places);
}
