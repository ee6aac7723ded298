import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTypes } from './document-kinds.data.js';
import { formatCitation } from './format-citation.js';
import { formatCitedNumber } from './cited-number.js';
import { citationReader, parseCitations } from './parse-citations.js';
import { resolveMentions } from './resolve-mentions.js';

const letter = readFileSync(
  new URL('../../../template-hai-phong/test/cong-van-42-CV-BCD.txt', import.meta.url),
  'utf8',
);

/** What was found of a text with one citation: its words, and the citation said again. */
function only(text: string) {
  const hits = parseCitations(text);
  expect(hits).toHaveLength(1);
  const [{ start, end, citation } = { start: 0, end: 0, citation: {} }] = hits;
  return { words: text.slice(start, end), said: formatCitation(citation) };
}

describe('parseCitations', () => {
  it.each([
    ['Số 42-CV/BCĐ', 'số 42-CV/BCĐ'],
    ['Số: 03/KH-UBND', 'số 03/KH-UBND'],
    ['Công văn số 125/SGDĐT-VP', 'Công văn số 125/SGDĐT-VP'],
    ['Nghị định số 145/2020/NĐ-CP', 'Nghị định số 145/2020/NĐ-CP'],
    ['Luật số 10/2022/QH15', 'Luật số 10/2022/QH15'],
    ['Nghị quyết số 1669/NQ-UBTVQH15', 'Nghị quyết số 1669/NQ-UBTVQH15'],
    [
      'Thông tư liên tịch số 01/2014/TTLT-BTC-BKHĐT',
      'Thông tư liên tịch số 01/2014/TTLT-BTC-BKHĐT',
    ],
    ['PHÁP LỆNH SỐ 34/2007/PL-UBTVQH11', 'Pháp lệnh số 34/2007/PL-UBTVQH11'],
    ['kế hoạch số 3 / KH - UBND', 'Kế hoạch số 03/KH-UBND'],
    ['Nghị định 04/2015/NĐ–CP', 'Nghị định số 04/2015/NĐ-CP'],
    ['Nghị định 04/2015/NÐ-CP', 'Nghị định số 04/2015/NĐ-CP'],
    ['Thông tư 01/2016/TT/BNV', 'Thông tư số 01/2016/TT-BNV'],
    ['Công văn số 125/BGD&ĐT-VP', 'Công văn số 125/BGD&ĐT-VP'],
    ['Nghị định số 145/NĐ-CP', 'Nghị định số 145/NĐ-CP'],
    ['Chương V của Nghị định số 145/NĐ-CP', 'Chương V của Nghị định số 145/NĐ-CP'],
    [
      'điểm a, khoản 2, Điều 5 của Nghị định số 145/2020/NĐ-CP',
      'điểm a khoản 2 Điều 5 Nghị định số 145/2020/NĐ-CP',
    ],
    ['Luật thực hiện dân chủ ở cơ sở', 'Luật Thực hiện dân chủ ở cơ sở'],
    ['Luật Đất đai số: 31/2024/QH15', 'Luật Đất đai số 31/2024/QH15'],
    [
      'Điều 11 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022 của Quốc hội',
      'Điều 11 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022 của Quốc hội',
    ],
    [
      'Chỉ thị số 15-CT/TU của Ban Thường vụ Thành ủy, ngày 21/11/2022',
      'Chỉ thị số 15-CT/TU, ngày 21/11/2022 của Ban Thường vụ Thành ủy',
    ],
    ['Chỉ thị số 15-CT/TU (ngày 21 tháng 11 năm 2022)', 'Chỉ thị số 15-CT/TU, ngày 21/11/2022'],
  ])('reads %s', (text, said) => {
    expect(only(text)).toEqual({ words: text, said });
    const decomposed = text.normalize('NFD');
    expect(only(decomposed)).toEqual({ words: decomposed, said });
  });

  it.each([
    [
      'theo Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Thủ tướng Chính phủ ban hành Kế hoạch.',
      'Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Thủ tướng Chính phủ',
    ],
    [
      'Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ và các văn bản hướng dẫn',
      'Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ',
    ],
    [
      'Báo cáo số 5/BC-SLĐTBXH của Sở Lao động - Thương binh và Xã hội về việc làm',
      'Báo cáo số 5/BC-SLĐTBXH của Sở Lao động - Thương binh và Xã hội',
    ],
    ['Kế hoạch số 5-KH/HU của huyện', 'Kế hoạch số 5-KH/HU'],
    ['Thi hành Luật Đất đai ', 'Luật Đất đai'],
    ['(theo Kế hoạch số 5-KH/HU, ngày 30/02/2023)', 'Kế hoạch số 5-KH/HU'],
    ['(theo Kế hoạch số 5-KH/HU, ngày 28/02/2023)', 'Kế hoạch số 5-KH/HU, ngày 28/02/2023'],
    ['Kế hoạch số 5-KH/HU của Chính phủ\nSố lượng', 'Kế hoạch số 5-KH/HU của Chính phủ'],
  ])('ends a citation where it ends: %s', (text, words) => {
    expect(only(text).words).toBe(words);
  });

  it.each([
    'đạt 15/20 xã, ngày 28/02/2023',
    'nhiệm kỳ 2020 - 2025/HU',
    '1.240-CT/TU',
    'pháp luật đất đai; Luật sư Đất',
    'A15-CT/TU, 15-CT/TUxy',
    'số …/QĐ-SLĐTBXH',
  ])('finds nothing in %s', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  it('takes names that a locality adds', () => {
    const [hit] = citationReader(['Quy ước Đồng Tiến'])('Theo Quy ước đồng tiến.');
    expect(hit).toEqual({
      start: 5,
      end: 22,
      citation: { kind: 'Quy ước Đồng Tiến', name: 'Quy ước Đồng Tiến' },
    });
  });
});

describe('the letter of Hải Phòng', () => {
  const hits = resolveMentions(parseCitations(letter)).filter(({ number }) => number !== undefined);
  const asWritten = hits.map(({ number }) => letter.slice(number?.start, number?.end));

  it('mentions 24 numbers, 19 distinct as written, 18 documents', () => {
    expect(hits).toHaveLength(24);
    expect(new Set(asWritten).size).toBe(19);
    expect(new Set(hits.map(({ canonical }) => canonical)).size).toBe(18);
  });

  it('writes two of them with a colon', () => {
    expect(
      hits.filter(({ colon }) => colon !== undefined).map(({ canonical }) => canonical),
    ).toEqual(['03/KH-UBND', '149/KH-UBND']);
  });
});

const sequence = fc.integer({ min: 1, max: 99_999 }).map((value) => String(value).padStart(2, '0'));
const body = fc.constantFrom(
  'TU',
  'TW',
  'BCĐ',
  'UBND',
  'CP',
  'TTg',
  'UBTVQH15',
  'BTC-BKHĐT',
  'BGD&ĐT',
);
const type = fc.constantFrom(...documentTypes);
const year = fc.integer({ min: 1900, max: 2099 });
const numbers = fc.oneof(
  fc.record({ form: fc.constant('party' as const), sequence, type, body }),
  fc.record({ form: fc.constant('state' as const), sequence, type, body }),
  fc.record({ form: fc.constant('normative' as const), sequence, year, type, body }),
  fc.record({
    form: fc.constant('assembly' as const),
    sequence,
    year,
    assembly: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    form: fc.constant('letter' as const),
    sequence,
    body: fc.constantFrom('SGDĐT', 'BNV', 'BGD&ĐT'),
    office: fc.constantFrom('VP', 'TCCB', 'PCTN'),
  }),
);
const part = fc.oneof(
  fc.record({ chapter: fc.constantFrom('V', 'XII', '3') }),
  fc.record({ article: fc.constantFrom('5', '12a') }),
  fc.record({ article: fc.constant('5'), clause: fc.constant('2') }),
  fc.record({ article: fc.constant('5'), clause: fc.constant('2'), point: fc.constant('đ') }),
);
const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const tail = {
  part,
  date: day,
  issuer: fc.constantFrom(
    'Chính phủ',
    'Ban Thường vụ Thành ủy',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'Ban Chỉ đạo thành phố xây dựng và thực hiện quy chế dân chủ ở cơ sở',
  ),
};
const citations = fc.oneof(
  fc
    .tuple(
      numbers,
      fc.record(
        { ...tail, kind: fc.constantFrom('Chỉ thị', 'Nghị quyết liên tịch') },
        { requiredKeys: [] },
      ),
    )
    // A part stands in front of a kind.
    .map(([number, { part: cited, ...rest }]) => ({
      number,
      ...rest,
      ...(rest.kind === undefined || cited === undefined ? {} : { part: cited }),
    })),
  fc
    .tuple(
      fc.constantFrom('Luật Đất đai', 'Luật Cán bộ, công chức'),
      fc.record({ ...tail, number: numbers }, { requiredKeys: [] }),
    )
    .map(([name, rest]) => ({ kind: 'Luật', name, ...rest })),
);

describe('parse and format', () => {
  it('are inverse', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        const text = formatCitation(citation);
        const [hit, ...more] = parseCitations(text);
        expect(more).toEqual([]);
        expect(hit).toMatchObject({ start: 0, end: text.length });
        expect(hit?.citation).toEqual(citation);
      }),
      { seed: 42, numRuns: 2_000 },
    );
  });

  it('keep to one canonical number', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const [hit] = parseCitations(formatCitedNumber(number));
        expect(hit?.citation.number).toEqual(number);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });
});

/** Milliseconds; the best of a few runs, for others use the machine as well. */
function quickest(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best >= 50; run += 1) {
    const begin = performance.now();
    parseCitations(text);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

describe('hostile text', () => {
  const scraps = fc.constantFrom(
    ...[
      'số',
      'Số:',
      ' ',
      '\n',
      '  ',
      'Kế hoạch',
      'Luật',
      'Luật Thực hiện dân chủ ở cơ sở',
      'Điều 5',
    ],
    ...['khoản 2 ', 'chương V của ', '145', '/', '-', '–', '2020', 'NĐ', 'CP', 'QH15', 'ĐĐĐĐĐĐ'],
    ...[', ngày 25/5/2023', ' của ', 'Ban Chỉ đạo', ' và', '\u0301', '\u00d0', '\ud800', '&', '('],
  );
  const texts = fc.oneof(
    fc.array(scraps, { maxLength: 300 }).map((parts) => parts.join('')),
    fc.tuple(scraps, fc.integer({ min: 1, max: 500 })).map(([part, times]) => part.repeat(times)),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  // FUZZ_RUNS=100000 for the long run.
  it('throws nothing, is read within 50 ms, and its hits stand in order within it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hits = parseCitations(text);
        expect(quickest(text)).toBeLessThan(50);
        const places = hits.flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
      }),
      { seed: 42, numRuns: Number(process.env['FUZZ_RUNS'] ?? 3_000) },
    );
  });
});
