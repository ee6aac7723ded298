import { parseReport } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { newReport } from '../src/new-report.js';
import { sampleTemplate } from './sample-template.js';

describe('newReport', () => {
  it('is a report on the outline with nothing answered', () => {
    const report = newReport(sampleTemplate, 'ben-thuy');
    expect(parseReport(report, sampleTemplate.outline)).toMatchObject({ ok: true, value: report });
    expect(report).toMatchObject({ responses: {}, indicators: {}, unit: 'ben-thuy' });
  });

  it('signs where the unit is, or where the letter was issued', () => {
    expect(newReport(sampleTemplate, 'ben-thuy').header.place).toBe('Bến Thủy');
    expect(newReport(sampleTemplate, 'culture').header.place).toBe('Sông Lam');
  });

  it('names a unit of the State by the body that issues, under no other or under its superior', () => {
    const { round } = sampleTemplate;
    const headOf = (unit: object) => {
      const units = round.units.map((one) => (one.id === 'culture' ? { ...one, ...unit } : one));
      return newReport({ ...sampleTemplate, round: { ...round, units } }, 'culture').header;
    };
    expect(headOf({ issuer: 'ỦY BAN NHÂN DÂN XÃ AN PHÚ' })).not.toHaveProperty('superior');
    expect(headOf({ superior: 'UBND TỈNH SÔNG LAM', issuer: 'SỞ NỘI VỤ' })).toMatchObject({
      superior: 'UBND TỈNH SÔNG LAM',
      issuer: 'SỞ NỘI VỤ',
    });
  });

  it('begins as the reports of its kind do', () => {
    const signature = { posts: ['GIÁM ĐỐC'] };
    const report = { ...sampleTemplate.report, byKind: { department: { signature } } };
    const template = { ...sampleTemplate, report };
    expect(newReport(template, 'culture').header.signature).toEqual(signature);
    expect(newReport(template, 'ben-thuy').header.signature).toEqual(report.signature);
  });

  it('throws for a unit that the round does not have, and names those it has', () => {
    expect(() => newReport(sampleTemplate, 'nobody')).toThrow(/ben-thuy, culture/u);
  });
});
