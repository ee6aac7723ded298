import type { LossKind } from './loss.js';

/** What each kind of loss is called, in both languages. */
export const lossLabels: Readonly<Record<LossKind, { readonly vi: string; readonly en: string }>> =
  {
    insertion: { vi: 'chỗ chèn thêm (đã nhận)', en: 'insertion (accepted)' },
    deletion: { vi: 'chỗ xoá (đã bỏ)', en: 'deletion (done)' },
    'format-change': { vi: 'thay đổi định dạng', en: 'change of format' },
    hidden: { vi: 'chữ ẩn (đã bỏ)', en: 'hidden words (left out)' },
    comment: { vi: 'nhận xét bên lề', en: 'comment' },
    'text-box': { vi: 'hộp văn bản', en: 'text box' },
    image: { vi: 'hình ảnh', en: 'picture' },
    footnote: { vi: 'chú thích cuối trang', en: 'footnote' },
    endnote: { vi: 'chú thích cuối văn bản', en: 'endnote' },
    header: { vi: 'đầu trang', en: 'page header' },
    footer: { vi: 'chân trang', en: 'page footer' },
    field: { vi: 'trường tự động (giữ kết quả)', en: 'field (its result is kept)' },
    link: { vi: 'liên kết (giữ phần chữ)', en: 'link (its words are kept)' },
    equation: { vi: 'công thức', en: 'equation' },
    symbol: { vi: 'ký hiệu của phông riêng', en: 'sign of a symbol font' },
    'embedded-object': { vi: 'đối tượng nhúng', en: 'embedded object' },
    other: { vi: 'thành phần khác', en: 'other element' },
  };
