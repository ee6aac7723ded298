import { documentKinds } from './document-kinds.data.js';

/** Words that begin what an instrument is about, or go on with the sentence, after its issuer. */
const afterIssuer = [
  ...['về', 'ban hành', 'triển khai', 'thực hiện', 'thi hành', 'quy định', 'hướng dẫn', 'sửa đổi'],
  ...['phê duyệt', 'phát động', 'tăng cường', 'đẩy mạnh', 'nâng cao', 'xây dựng', 'tiếp tục'],
  ...['đến', 'tới', 'trên', 'tại', 'trong', 'cho', 'được', 'đã', 'đang', 'sẽ', 'theo', 'là', 'gắn'],
  ...['với', 'để', 'từ', 'có', 'nhằm', 'vào', 'khi', 'nếu', 'do', 'bằng', 'yêu cầu', 'giao'],
  ...['đề nghị', 'tổ chức', 'quán triệt', 'chỉ đạo', 'ngày', 'năm', 'số', 'như', 'cũng', 'đối'],
].join('|');

const wordEnd = String.raw`(?![\p{L}\p{M}])`;
/** A blank, or a line that goes on set in; not the start of another paragraph. */
const blank = String.raw`(?:[^\S\n]{1,40}|[^\S\n]{0,40}\n[^\S\n]{1,40})`;

/** The full name of the committees that this repository is about; it holds words that end others. */
const committee = new RegExp(
  `^Ban Chỉ đạo(?:${blank}(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|Trung ương))?(?:${blank}xây dựng và)?${blank}thực hiện (?:[Qq]uy chế dân chủ|QCDC)(?: ở cơ sở)?${wordEnd}`,
  'u',
);
const stop = new RegExp(
  `^${blank}(?:(?:${afterIssuer})${wordEnd}|và${blank}(?!\\p{Lu})|(?:và${blank})?(?:${documentKinds.join('|')})${wordEnd})`,
  'u',
);
const nextWord = new RegExp(`^(?:${blank}-(?=\\s))?${blank}[\\p{L}\\p{M}]{1,12}${wordEnd}`, 'u');
const mostWords = 14;

/**
 * The body that a text begins with: "Ban Thường vụ Thành ủy" of "Ban Thường vụ Thành ủy về đẩy
 * mạnh …"; `undefined` for what begins with a small letter.
 */
export function issuerIn(text: string): string | undefined {
  const [named] = committee.exec(text) ?? [];
  if (named !== undefined) return named;
  const [first] = /^\p{Lu}[\p{L}\p{M}]{0,12}(?![\p{L}\p{M}])/u.exec(text) ?? [];
  if (first === undefined) return undefined;
  let end = first.length;
  for (let words = 1; words < mostWords; words += 1) {
    const rest = text.slice(end);
    const [next] = stop.test(rest) ? [] : (nextWord.exec(rest) ?? []);
    if (next === undefined) break;
    end += next.length;
  }
  return text.slice(0, end);
}
