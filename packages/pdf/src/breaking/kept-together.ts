/** What holds a word to the one after it and to the one before it: a bit for each of `pairs`. */
export type Ties = { readonly next: number; readonly previous: number };

const number = /^[^\p{L}\d]*(?:\d|[IVXLCDM]+(?!\p{L}))/u;
const figure = /(?<![\d.,])\d[\d.,]*(?<![.,])$/u;

/** What a reader takes in as one: a line never ends between two such words. */
const pairs: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // số 42-CV/BCĐ, ngày 25, tháng 6, năm 2023, quý II, khoản 2, Điều 5, Phần II
  [alone('số|ngày|tháng|năm|quý|điều|khoản|mục|phần|chương|lục|biểu|bảng|trang'), number],
  // điểm a, điểm 2
  [alone('điểm'), /^(?:\d|\p{L}(?!\p{L}))/u],
  // 25 tháng 5 năm 2023; 6 tháng
  [/(?<![\d.,])\d+$/u, first('ngày|tháng|năm')],
  // 78,5 %; 12 km²; 340 người
  [
    figure,
    first(
      '[%‰₫]|(?:đồng|ha|km|m|cm|mm|kg|tấn|tạ|lít|giờ|phút|người|lượt|cuộc|buổi|lớp|hộ|vụ)[²³]?',
    ),
  ],
  // 1.240 triệu đồng
  [figure, first('nghìn|ngàn|triệu|tỷ|tỉ')],
  [alone('nghìn|ngàn|triệu|tỷ|tỉ'), first('đồng')],
  // TP. Hải Phòng, đ/c Nguyễn, TS. Trần, T/M Ban
  [
    alone('(?:tp|tx|tt|q|h|p|x|gs|pgs|ts|ths|bs|ks|ls|tm|kt|tl|tuq)\\.|đ/c|đc|[tk]/[mtl]|v/v'),
    /^\p{L}/u,
  ],
  // a dash at the head of a line would look like the mark of a list
  [/./u, /^[-–—]$/u],
];

/** A word that is one of these, whatever opens before it. */
function alone(words: string): RegExp {
  return new RegExp(`^[^\\p{L}\\d]*(?:${words})$`, 'iu');
}

/** A word that is one of these, whatever closes after it. */
function first(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'iu');
}

/** The ties of a word. */
export function tiesOf(word: string): Ties {
  let next = 0;
  let previous = 0;
  pairs.forEach(([before, after], place) => {
    if (before.test(word)) next |= 1 << place;
    if (after.test(word)) previous |= 1 << place;
  });
  return { next, previous };
}

/** Whether a line may not end at the space between two words. */
export function keptTogether(before: Ties, after: Ties): boolean {
  return (before.next & after.previous) !== 0;
}
