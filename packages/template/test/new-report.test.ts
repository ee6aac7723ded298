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

  it('throws for a unit that the round does not have, and names those it has', () => {
    expect(() => newReport(sampleTemplate, 'nobody')).toThrow(/ben-thuy, culture/u);
  });
});
