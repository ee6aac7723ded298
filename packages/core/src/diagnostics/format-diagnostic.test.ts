import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import type { Diagnostic } from './diagnostic.js';
import { formatDiagnostic } from './format-diagnostic.js';

const catalogue = {
  'figures/part-within-whole': {
    vi: 'số {part} lớn hơn tổng {whole} tính đến ngày {day} của {period}',
    en: 'the part {part} is above the whole {whole} on {day} of {period}',
  },
};
const diagnostic: Diagnostic = {
  code: 'figures/part-within-whole',
  severity: 'error',
  path: '/responses/results.communes',
  address: 'Phần II, mục 2',
  values: {
    part: 1240,
    whole: 78.5,
    day: { date: '2023-05-09' },
    period: { vi: 'quý II', en: 'quarter II' },
  },
};

describe('formatDiagnostic', () => {
  it('fills numbers, dates and terms in for the reader', () => {
    expect(formatDiagnostic(diagnostic, { catalogue })).toBe(
      'Phần II, mục 2: số 1.240 lớn hơn tổng 78,5 tính đến ngày 09/5/2023 của quý II',
    );
    expect(
      formatDiagnostic(diagnostic, { catalogue, language: 'en', outline: sampleOutline }),
    ).toBe(
      'Part II, section 2: the part 1,240 is above the whole 78.5 on 9 May 2023 of quarter II',
    );
  });

  it('gives the path in words where there is no address, and nothing for the whole', () => {
    const { code, severity, values } = diagnostic;
    const options = { catalogue: { [code]: { vi: 'chưa đúng', en: 'is wrong' } } };
    expect(formatDiagnostic({ code, severity, values, path: '/period/year' }, options)).toBe(
      'Kỳ báo cáo › năm: chưa đúng',
    );
    expect(formatDiagnostic({ code, severity, values, path: '' }, options)).toBe('Chưa đúng');
  });

  it('is readable for a code that nobody explains', () => {
    expect(formatDiagnostic(diagnostic, { catalogue: {} })).toBe(
      'Phần II, mục 2: vấn đề “figures/part-within-whole” chưa có lời giải thích ' +
        '(1.240; 78,5; 09/5/2023; quý II)',
    );
    expect(
      formatDiagnostic(
        { ...diagnostic, code: 'x/y', values: {} },
        { catalogue: {}, language: 'en' },
      ),
    ).toBe('Phần II, mục 2: the problem “x/y” has no explanation yet');
  });

  it('does not read a value as a hole, nor a member of the prototype as a value', () => {
    const options = { catalogue: { 'x/y': { vi: '{a} {constructor}', en: '' } } };
    expect(
      formatDiagnostic({ ...diagnostic, code: 'x/y', values: { a: '{b}', b: 'no' } }, options),
    ).toBe('Phần II, mục 2: {b} {constructor}');
  });
});
