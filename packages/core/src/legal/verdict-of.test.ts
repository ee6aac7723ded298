import { describe, expect, it } from 'vitest';
import { periodRange } from '../round/period-range.js';
import { instruments } from './instruments.data.js';
import type { LegalInstrument } from './legal-instrument.js';
import { mergeRegisters } from './merge-registers.js';
import { parseCitations } from './parse-citations.js';
import { verdictOf, type VerdictTime } from './verdict-of.js';

function verdict(text: string, time: VerdictTime, register = instruments) {
  const [hit] = parseCitations(text);
  return verdictOf(hit?.citation ?? {}, register, time);
}
const on = (asOf: string) => ({ asOf });
const secondHalf = { period: periodRange({ kind: 'half-year', year: 2023, half: 2 }) };
const firstHalf = { period: periodRange({ kind: 'half-year', year: 2023, half: 1 }) };
const wholeYear = { period: periodRange({ kind: 'year', year: 2023 }) };
const ordinance = 'Pháp lệnh số 34/2007/PL-UBTVQH11';

describe('verdictOf', () => {
  it('has the Ordinance in force on the day of the letter', () => {
    expect(verdict(ordinance, on('2023-05-25'))).toMatchObject({ status: 'in-force' });
  });

  it('has it ended for the second half of 2023, by the Law, which replaces it', () => {
    expect(verdict(ordinance, secondHalf)).toMatchObject({
      status: 'ended',
      standing: { from: '2023-07-01', by: '10/2022/QH15', replacedBy: '10/2022/QH15' },
    });
  });

  it.each([
    [ordinance, firstHalf, 'in-force'],
    [ordinance, wholeYear, 'in-force'],
    [ordinance, on('2023-06-30'), 'in-force'],
    [ordinance, on('2023-07-01'), 'ended'],
    [ordinance, on('2007-06-30'), 'not-yet-in-force'],
    ['Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn', secondHalf, 'ended'],
    ['Luật Thực hiện dân chủ ở cơ sở', firstHalf, 'not-yet-in-force'],
    ['Luật Thực hiện dân chủ ở cơ sở', secondHalf, 'in-force'],
    ['Nghị định số 04/2015/NĐ-CP', on('2023-05-25'), 'in-force'],
    ['Nghị định số 145/2020/NĐ-CP', on('2024-12-31'), 'in-force'],
  ])('%s, %j: %s', (text, time, status) => {
    expect(verdict(text, time)).toMatchObject({ status });
  });

  it.each([
    ['Nghị định số 04/2015/NĐ-CP', 'no-source'],
    ['Nghị định số 1/2001/NĐ-CP', 'not-registered'],
    ['Bộ luật Lao động', 'not-registered'],
    ['Quyết định số 217-QĐ/TW', 'ambiguous'],
    ['Quyết định số 217-QĐ/TW, ngày 12/12/2013', 'no-source'],
    ['Quyết định số 217-QĐ/TW, ngày 13/12/2013', 'not-registered'],
  ])('does not guess: %s', (text, reason) => {
    expect(verdict(text, on('2026-01-01'))).toMatchObject({ status: 'unknown', reason });
  });

  it('knows a partial end', () => {
    const basis = { source: 'Nghị quyết của Hội đồng nhân dân', mark: 'confirmed' } as const;
    const own: LegalInstrument = {
      number: '07/2020/NQ-HĐND',
      kind: 'Nghị quyết',
      title: 'Hỗ trợ xây dựng nông thôn mới',
      issuer: 'Hội đồng nhân dân tỉnh',
      issued: '2020-07-10',
      standings: [
        { from: '2020-07-20', status: 'in-force', basis },
        { from: '2022-01-01', status: 'partly-ended', by: '12/2021/NQ-HĐND', basis },
      ],
      basis,
    };
    const register = mergeRegisters(instruments, [own]);
    const cited = 'Nghị quyết số 07/2020/NQ-HĐND ngày 10/7/2020';
    expect(verdict(cited, on('2021-12-31'), register)).toMatchObject({ status: 'in-force' });
    expect(verdict(cited, on('2023-01-01'), register)).toMatchObject({
      status: 'partly-ended',
      standing: { by: '12/2021/NQ-HĐND' },
    });
    expect(verdict(cited, on('2023-01-01'))).toMatchObject({ reason: 'not-registered' });
  });
});

describe('mergeRegisters', () => {
  it('lets the later register correct what the earlier one says', () => {
    const [law, ...others] = instruments;
    if (law === undefined) throw new TypeError('The register is empty.');
    const corrected = { ...law, title: 'Luật' };
    expect(mergeRegisters(instruments, [corrected])).toEqual([corrected, ...others]);
  });
});
