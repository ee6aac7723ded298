import { describe, expect, it } from 'vitest';
import { copiedPassages } from './copied-passages.js';
import { shingleSet } from './shingles.js';

const has = (texts: readonly string[]) => {
  const shingles = shingleSet(texts);
  return (shingle: number) => shingles.has(shingle);
};

const original =
  'Ban chỉ đạo họp hằng quý, phân công từng thành viên theo dõi địa bàn, kịp thời gỡ vướng mắc.';
const source = has([original]);
const nothing = has([]);

describe('copiedPassages', () => {
  it('finds the whole of a copy', () => {
    const { ownWords, copiedWords, passages } = copiedPassages(original, source, nothing);
    expect(copiedWords).toBe(ownWords);
    expect(passages).toEqual([original.slice(0, -1)]);
  });

  it('finds a passage within other words, whatever case and form', () => {
    const text = `Năm nay BAN CHỈ ĐẠO họp hằng quý, phân công từng thành viên mới.`.normalize(
      'NFD',
    );
    expect(copiedPassages(text, source, nothing).passages).toEqual([
      'BAN CHỈ ĐẠO họp hằng quý, phân công từng thành viên',
    ]);
  });

  it('lets seven words in a row pass', () => {
    const text = 'Ban chỉ đạo họp hằng quý, phân việc cho mọi người.';
    expect(copiedPassages(text, source, nothing).copiedWords).toBe(0);
  });

  it('does not count what was given to both, nor quotations', () => {
    expect(copiedPassages(original, source, source)).toEqual({
      ownWords: 0,
      copiedWords: 0,
      passages: [],
    });
    expect(copiedPassages(`Nêu “${original}”`, source, nothing).copiedWords).toBe(0);
  });

  it('does not count documents that both cite', () => {
    const cited =
      'Chỉ thị số 15-CT/TU ngày 21/11/2022 của Ban Thường vụ Thành ủy về đẩy mạnh thực hiện dân chủ trong tình hình mới';
    const { ownWords, copiedWords } = copiedPassages(cited, has([cited]), nothing);
    expect({ ownWords, copiedWords }).toEqual({ ownWords: 3, copiedWords: 0 });
  });

  it('looks each row of words up once, however long the text', () => {
    const asked = (times: number) => {
      const rows: number[] = [];
      const note = (row: number) => rows.push(row) < 0;
      copiedPassages(`${original} `.repeat(times), note, nothing);
      return rows.length;
    };
    const words = original.split(' ').length;
    expect(asked(10)).toBe(10 * words - 7);
    expect(asked(1_000)).toBe(1_000 * words - 7);
  });
});
