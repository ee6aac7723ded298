import { expect, it } from 'vitest';
import { keptTogether, tiesOf } from './kept-together.js';

/** The text with the spaces at which no line ends shown as `~`. */
const joined = (text: string) =>
  text
    .split(' ')
    .reduce((line, word, place, words) =>
      keptTogether(tiesOf(words[place - 1] ?? ''), tiesOf(word))
        ? `${line}~${word}`
        : `${line} ${word}`,
    );

it.each([
  ['họp ngày 25 tháng 5 năm 2023 tại', 'họp ngày~25~tháng~5~năm~2023 tại'],
  ['trước ngày 15/6/2023 hoặc ngày mai', 'trước ngày~15/6/2023 hoặc ngày mai'],
  ['(tháng 6, năm 2023)', '(tháng~6, năm~2023)'],
  ['6 tháng đầu năm 2023', '6~tháng đầu năm~2023'],
  ['quý II và quý vị', 'quý~II và quý vị'],
  ['theo điểm a khoản 2 Điều 5 của Luật', 'theo điểm~a khoản~2 Điều~5 của Luật'],
  ['Phần II, Phụ lục I', 'Phần~II, Phụ lục~I'],
  ['đạt 78,5 % và 1.240 triệu đồng', 'đạt 78,5~% và 1.240~triệu~đồng'],
  ['dài 12 km, rộng 30 m² đất', 'dài 12~km, rộng 30~m² đất'],
  ['có 12 kmx, 3, người', 'có 12 kmx, 3, người'],
  ['1.205 lượt người dự 12 cuộc.', '1.205~lượt người dự 12~cuộc.'],
  ['kinh tế - xã hội', 'kinh tế~- xã hội'],
  ['Công văn số 42-CV/BCĐ của Ban', 'Công văn số~42-CV/BCĐ của Ban'],
  ['Số: 42; một số đơn vị', 'Số: 42; một số đơn vị'],
  ['UBND TP. Hải Phòng, đ/c Nguyễn Văn A', 'UBND TP.~Hải Phòng, đ/c~Nguyễn Văn A'],
])('keeps together what is one in "%s"', (text, expected) => {
  expect(joined(text)).toBe(expected);
});

// Read once for each of its letters, none of these would end before the time of a test is over.
it.each(['1', '1,', '.', 'số', 'I', '('])('reads a long row of "%s" once', (letters) => {
  for (const end of ['', ',', 'x']) {
    expect(tiesOf(letters.repeat(100_000) + end)).toEqual(tiesOf(letters.repeat(4) + end));
  }
});
