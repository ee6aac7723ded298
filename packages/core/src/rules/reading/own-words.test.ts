import { expect, it } from 'vitest';
import { ownWords } from './own-words.js';

const runs = (text: string) =>
  ownWords(text).map((run) => run.map(({ start, end }) => text.slice(start, end)).join(' '));

it('parts runs at quotations and citations', () => {
  expect(
    runs('Mô hình “Nghe dân nói” theo Công văn số 510-CV/BDVTU, ngày 28/02/2022 tốt.'),
  ).toEqual(['Mô hình', 'theo Công văn số', 'tốt']);
});

it('knows where each word stands', () => {
  const text = 'Cấp “ủy” Đảng';
  const places = ownWords(text)
    .flat()
    .map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['Cấp', 'Đảng']);
});
