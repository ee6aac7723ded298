import { describe, expect, it } from 'vitest';
import { importOutline, templateFromImport } from '../src/index.js';

const today = '2024-03-02';
const from = (text: string) => templateFromImport(importOutline({ kind: 'text', text }), { today });
const codes = ({ diagnostics }: ReturnType<typeof from>) => diagnostics.map(({ code }) => code);

describe('templateFromImport', () => {
  it('fills in what a bare outline does not say, visibly, and tells it', () => {
    const made = from('ĐỀ CƯƠNG BÁO CÁO\nkết quả dân vận\nI. A');
    expect(made.template).toMatchObject({
      id: 'dan-van',
      styleProfile: 'state-2020',
      round: {
        letter: { header: { issuer: '…', place: '…' }, body: [{ content: [{ text: '…' }] }] },
        period: { kind: 'year', year: 2024 },
        deadline: { kind: 'on-or-before', date: '2024-12-31' },
        units: [],
      },
    });
    expect(codes(made)).toEqual(['outline-import/filled-in', 'outline-import/no-units']);
  });

  it.each([
    ['Số 5-CV/BDV', 'BC/BDV'],
    ['Số: 12/SNV-XDCQ', 'BC-SNV'],
  ])('numbers the reports on letter “%s” as %s', (number, symbol) => {
    const made = from(`${number}\nKính gửi: Sở Y tế.\nĐề nghị báo cáo.\nĐỀ CƯƠNG\nI. A`);
    expect(made.template.report.symbol).toBe(symbol);
    expect(made.template.round.units).toEqual([{ id: 'so-y-te', name: 'Sở Y tế', kind: 'don-vi' }]);
    expect(codes(made)).toEqual(['outline-import/filled-in']);
  });

  it('asks for an outline', () => {
    expect(() => from('Xin chào')).toThrow(TypeError);
  });
});
