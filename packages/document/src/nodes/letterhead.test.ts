import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { letterhead } from './letterhead.js';

const letter = letterhead({
  issuingBody: {
    superior: 'Thành ủy Hải Phòng',
    name: 'Ban Chỉ đạo thực hiện quy chế dân chủ',
  },
  number: { sequence: 42, symbol: 'CV/BCĐ' },
  place: 'Hải Phòng',
  date: 'ngày 25 tháng 5 năm 2023',
  summary: 'báo cáo kết quả',
});

const report = letterhead({
  issuingBody: { name: 'Ủy ban nhân dân xã An Lão' },
  number: { symbol: 'BC-UBND' },
  place: 'An Lão',
});

describe('letterhead', () => {
  it('stands as in the letter of Hải Phòng in a Party document', () => {
    expect(pictureOf('party-2018', letter)).toBe(
      `grid 80.2 + 84.8 mm
  row
    cell
      superior-body "THÀNH ỦY HẢI PHÒNG"
      issuing-body (inset 7.8 mm) "BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ"
      issuing-mark "*"
    cell
      national-name "ĐẢNG CỘNG SẢN VIỆT NAM"
      rule 72.9 mm
  row
    cell
      document-number "Số 42-CV/BCĐ"
    cell
      place-date "Hải Phòng, ngày 25 tháng 5 năm 2023"
  row
    cell
      letter-summary "V/v báo cáo kết quả"
    cell`,
    );
  });

  it('has Quốc hiệu, Tiêu ngữ and rules in a State document, and room for number and date', () => {
    expect(pictureOf('state-2020', report)).toBe(
      `grid 61.3 + 103.7 mm
  row
    cell
      issuing-body (inset 7.7 mm) "ỦY BAN NHÂN DÂN XÃ AN LÃO"
      rule 18.4 mm
    cell
      national-name "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
      national-motto "Độc lập - Tự do - Hạnh phúc"
      rule 60.5 mm
  row
    cell
      document-number "Số: …/BC-UBND"
    cell
      place-date "An Lão, ngày … tháng … năm …"`,
    );
  });

  it('puts a zero in front of a number below ten', () => {
    const third = { ...report, number: { sequence: 3, symbol: 'KH-UBND' } };
    expect(pictureOf('state-2020', third)).toContain('"Số: 03/KH-UBND"');
  });

  it('leaves the left column a third of the page, however long the place', () => {
    const far = letterhead({ issuingBody: { name: 'Ban' }, place: 'Thành phố '.repeat(20) });
    expect(pictureOf('party-2018', far)).toContain('grid 57.8 + 107.3 mm');
  });
});
