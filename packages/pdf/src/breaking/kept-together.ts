const roman = '[IVXLCDM]+';

/** What a reader takes in as one: a line never ends inside it. */
const patterns: readonly RegExp[] = [
  // ngày 25 tháng 5 năm 2023; tháng 6 năm 2023
  /(?:ngày \d{1,2} )?tháng \d{1,2} năm \d{4}/giu,
  // ngày 15/6/2023
  /(?<!\p{L})ngày \d{1,2}\/\d{1,2}(?:\/\d{4})?/giu,
  // tháng 6, năm 2023, quý II; 6 tháng
  new RegExp(`(?<!\\p{L})(?:tháng|năm|quý) (?:\\d+|${roman})(?![\\p{L}\\d])`, 'giu'),
  /(?<!\d)\d+ (?:ngày|tháng|năm)(?!\p{L})/giu,
  // khoản 2, Điều 5, Phần II
  new RegExp(
    `(?<!\\p{L})(?:điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|bảng) (?:\\d+|${roman}(?!\\p{L}))`,
    'giu',
  ),
  // 78,5 %; 1.240 triệu đồng; 12 km²
  /(?<![\d.,])\d[\d.,]* (?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?(?!\p{L})/giu,
  /(?<![\d.,])\d[\d.,]* (?:[%‰₫]|(?:đồng|ha|km|m|cm|mm|kg|tấn|tạ|lít|giờ|phút)[²³]?(?!\p{L}))/giu,
  // a dash at the head of a line would look like the mark of a list
  /\S [-–—](?= )/gu,
];

/** Offsets of the spaces in `text` at which a line may not end. */
export function keptTogether(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      for (let at = match.index; at < match.index + match[0].length; at += 1) {
        if (text[at] === ' ') offsets.add(at);
      }
    }
  }
  return offsets;
}
