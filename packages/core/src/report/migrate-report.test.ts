import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOutline } from '../testing/sample-outline.data.js';
import { sampleReport } from '../testing/sample-report.data.js';
import type { Outline } from '../outline/outline-schema.js';
import { figure, notReported } from './figure-schema.js';
import { migrateReport } from './migrate-report.js';
import type { Report } from './report-schema.js';
import { narrative, noneArising, notApplicable, type Response } from './response-schema.js';

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

  it('brings several answers together in the order of the adapter', () => {
    const merges = [{ kind: 'section' as const, from: ['tasks.next', 'context'], into: 'setting' }];
    const { report, moved, orphans } = migrateReport(sampleReport, newer, { merges });
    const blocks = [others['tasks.next'], context].flatMap((one) =>
      one.kind === 'narrative' ? one.blocks : [],
    );
    expect(report.responses).toHaveProperty('setting', { kind: 'narrative', blocks });
    expect(moved.responses).toEqual([
      { from: ['tasks.next', 'context'], to: ['setting'], by: 'merge' },
    ]);
    expect(Object.keys(orphans.responses)).not.toContain('context');
  });

  it('leaves answers apart that cannot be one without a loss', () => {
    const responses = { context: noneArising(), 'tasks.next': notApplicable('không có') };
    const merges = [{ kind: 'section' as const, from: ['context', 'tasks.next'], into: 'setting' }];
    const { report, orphans } = migrateReport({ ...sampleReport, responses }, newer, { merges });
    expect(report.responses).toEqual({});
    expect(orphans.responses).toEqual(responses);
  });

  it('adds figures up where all of them are there and are summed', () => {
    const outline = withIndicator('total');
    const merges = [{ kind: 'indicator' as const, from: ['a', 'b'], into: 'total' }];
    const merged = (indicators: Report['indicators']) =>
      migrateReport({ ...sampleReport, indicators }, outline, { merges });
    expect(merged({ a: figure(3), b: figure(0) }).report.indicators).toEqual({ total: figure(3) });
    for (const indicators of [
      { a: figure(3) },
      { a: figure(3), b: notReported() },
      { a: figure(3), b: figure('nhiều') },
    ]) {
      expect(merged(indicators).report.indicators).toEqual({});
      expect(merged(indicators).orphans.indicators).toEqual(indicators);
    }
  });

  it('gives words that are divided to the first place, and to all what holds for all', () => {
    const splits = [{ kind: 'section' as const, from: 'old', into: ['setting', 'more'] }];
    const outline = { ...newer, nodes: [...newer.nodes, { id: 'more', heading: 'KHÁC' }] };
    const split = (old: Response) =>
      migrateReport({ ...sampleReport, responses: { old } }, outline, { splits }).report.responses;
    expect(split(narrative('Đã làm.'))).toEqual({ setting: narrative('Đã làm.') });
    expect(split(noneArising())).toEqual({ setting: noneArising(), more: noneArising() });
  });

  it('divides no figure by itself', () => {
    const splits = [{ kind: 'indicator' as const, from: 'a', into: ['total', 'communes'] }];
    const indicators = { a: figure(3) };
    const split = migrateReport({ ...sampleReport, indicators }, withIndicator('total'), {
      splits,
    });
    expect(split.report.indicators).toEqual({});
    expect(split.orphans.indicators).toEqual(indicators);
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

  it('loses no word, whatever is merged and split', () => {
    const ids = Object.keys(sampleReport.responses);
    const id = fc.constantFrom(...ids, 'setting', 'nowhere');
    const several = fc.uniqueArray(id, { minLength: 2, maxLength: 3 });
    const kind = fc.constant('section' as const);
    const adapter = fc.record({
      sections: fc.dictionary(id, id, { maxKeys: 3 }),
      merges: fc.array(fc.record({ kind, from: several, into: id }), { maxLength: 3 }),
      splits: fc.array(fc.record({ kind, from: id, into: several }), { maxLength: 3 }),
    });
    const responses = Object.fromEntries(ids.map((one) => [one, narrative(`Lời của ${one}.`)]));
    fc.assert(
      fc.property(fc.constantFrom(newer, sampleOutline), adapter, (outline, declared) => {
        const { report, orphans } = migrateReport(
          { ...sampleReport, responses },
          outline,
          declared,
        );
        const after = JSON.stringify([report.responses, orphans.responses]);
        for (const one of ids) expect(after.split(`Lời của ${one}.`)).toHaveLength(2);
      }),
    );
  });
});

function withIndicator(id: string): Outline {
  const [first, ...rest] = newer.nodes;
  const indicator = {
    id,
    label: 'Tổng số',
    unit: 'xã',
    valueType: 'count' as const,
    aggregation: 'sum' as const,
  };
  return { ...newer, nodes: first ? [{ ...first, indicators: [indicator] }, ...rest] : [] };
}
