import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { sampleReport } from '../testing/sample-report.data.js';
import type { Outline } from '../outline/outline-schema.js';
import { migrateReport } from './migrate-report.js';

const newer: Outline = {
  ...sampleOutline,
  version: '2.0.0',
  nodes: [
    { id: 'setting', heading: 'TÌNH HÌNH' },
    ...sampleOutline.nodes.filter(({ id }) => id === 'results'),
  ],
};
const { context, ...others } = sampleReport.responses;

describe('migrateReport', () => {
  it('changes nothing but the version where all has its place', () => {
    const { report, orphans } = migrateReport(sampleReport, { ...sampleOutline, version: '1.3.0' });
    expect(report).toEqual({ ...sampleReport, outline: { id: 'sample', version: '1.3.0' } });
    expect(orphans).toEqual({ responses: {}, indicators: {} });
  });

  it('keeps what has lost its place as orphans', () => {
    const { report, orphans } = migrateReport(sampleReport, newer);
    expect(report.responses).not.toHaveProperty('context');
    expect(orphans.responses).toHaveProperty('context', context);
    expect(orphans.responses).toHaveProperty(['tasks.next'], others['tasks.next']);
    expect(report.indicators).toEqual(sampleReport.indicators);
  });

  it('follows a section or figure that was given another id', () => {
    const renames = { sections: { context: 'setting' }, indicators: { communes: 'dialogues' } };
    const { report, orphans } = migrateReport(sampleReport, newer, renames);
    expect(report.responses).toHaveProperty('setting', context);
    expect(orphans.responses).not.toHaveProperty('context');
    // The place is taken by its own figure, so the other one waits for a person.
    expect(report.indicators['dialogues']).toEqual(sampleReport.indicators['dialogues']);
    expect(orphans.indicators).toEqual({ communes: sampleReport.indicators['communes'] });
  });

  it('loses nothing, whatever is dropped and renamed', () => {
    const ids = Object.keys(sampleReport.responses);
    const renames = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids, 'setting'));
    fc.assert(
      fc.property(fc.boolean(), renames, (dropped, sections) => {
        const outline = dropped ? newer : sampleOutline;
        const { report, orphans } = migrateReport(sampleReport, outline, { sections });
        const after = [...Object.values(report.responses), ...Object.values(orphans.responses)];
        const before = Object.values(sampleReport.responses);
        expect(after).toHaveLength(before.length);
        expect(new Set(after)).toEqual(new Set(before));
      }),
    );
  });
});
