import { describe, expect, it } from 'vitest';
import {
  figure,
  formatDiagnostic,
  narrative,
  notReported,
  type Figure,
  type Report,
} from '../src/index.js';
import {
  carryOver,
  carryOverCounts,
  compareFigures,
  consolidate,
  consolidationMessages,
  type ConsolidationInput,
  type ConsolidationOptions,
} from '../src/consolidate/index.js';
import { sampleOutline, sampleReport, sampleRound } from '../src/testing/index.js';

const unit = (id: string, more: object = {}) => ({
  id,
  name: `Huyện ${id}`,
  kind: 'district',
  ...more,
});
const units = [unit('a', { area: 'Nội thành' }), unit('b'), unit('c'), unit('d')];

function reportOf(id: string, indicators: Readonly<Record<string, Figure>>, date?: string): Report {
  const header = { ...sampleReport.header, ...(date === undefined ? {} : { date }) };
  return { ...sampleReport, unit: id, header, responses: {}, indicators };
}

const run = (reports: readonly ConsolidationInput[], more: Partial<ConsolidationOptions> = {}) =>
  consolidate(
    {
      outline: sampleOutline,
      round: { ...sampleRound, units },
      head: { ...sampleReport, unit: 'city' },
      ...more,
    },
    reports,
  );

const numbers = (id: string, values: Readonly<Record<string, number>>) =>
  reportOf(
    id,
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, figure(value)])),
  );

describe('a figure of many units', () => {
  it('is a sum; missing, not reported and not applicable stay apart', async () => {
    const { report, provenance } = await run([
      numbers('a', { strikes: 2 }),
      reportOf('b', { strikes: notReported() }),
      reportOf('c', { strikes: { kind: 'not-applicable' } }),
    ]);
    expect(report.indicators['strikes']).toEqual(figure(2));
    expect(provenance.figures['strikes']).toMatchObject({
      sources: [{ unit: 'a', value: 2 }],
      notReported: ['b'],
      missing: ['d'],
      notApplicable: ['c'],
      total: { value: 2, reported: 1, asked: 3, notApplicable: 1 },
      byKind: { district: { value: 2, reported: 1, asked: 3 } },
      byArea: { 'Nội thành': { value: 2, reported: 1, asked: 1 } },
    });
    expect(report.indicators['communes']).toEqual(notReported());
  });

  it('is never the mean of percentages', async () => {
    const { report, provenance, diagnostics } = await run([
      numbers('a', { communes: 10, 'communes-with-regulation': 10, 'regulation-share': 100 }),
      numbers('b', { communes: 90, 'communes-with-regulation': 9, 'regulation-share': 10 }),
      numbers('c', { 'regulation-share': 50 }),
    ]);
    expect(report.indicators['regulation-share']).toEqual(figure(19));
    expect(provenance.figures['regulation-share']?.total).toMatchObject({
      numerator: 19,
      denominator: 100,
      reported: 2,
    });
    expect(diagnostics.map(({ code }) => code)).toContain('consolidation/share-without-parts');
  });

  it('says so when a unit counts what it is not asked for', async () => {
    const round = { ...sampleRound, units: [unit('a'), unit('x', { kind: 'department' })] };
    const { report, diagnostics } = await run(
      [numbers('a', { communes: 5 }), numbers('x', { communes: 7 })],
      { round },
    );
    expect(report.indicators['communes']).toEqual(figure(5));
    const [told] = diagnostics.filter(({ code }) => code === 'consolidation/not-asked');
    expect(told && formatDiagnostic(told, { catalogue: consolidationMessages })).toContain(
      'Huyện x có số liệu',
    );
  });

  it('that lies far from all others is named', async () => {
    const many = Array.from({ length: 9 }, (_, place) => unit(`u${String(place)}`));
    const { diagnostics } = await run(
      many.map(({ id }, place) => numbers(id, { strikes: place === 4 ? 900 : place })),
      { round: { ...sampleRound, units: many } },
    );
    const far = diagnostics.filter(({ code }) => code === 'consolidation/outlier');
    expect(far.map(({ values }) => values['unit'])).toEqual(['Huyện u4']);
  });
});

describe('figures that come by two ways', () => {
  const nested = { units: [unit('a'), unit('a1', { partOf: 'a' }), unit('a2', { partOf: 'a' })] };

  it('are found, a unit beside its parts, with the figures named', async () => {
    const reports = [
      numbers('a', { strikes: 5 }),
      numbers('a1', { strikes: 2 }),
      numbers('a2', { strikes: 3 }),
    ];
    const { diagnostics } = await run(reports, { round: { ...sampleRound, ...nested } });
    const [twice] = diagnostics.filter(({ code }) => code === 'consolidation/counted-twice');
    expect(twice).toMatchObject({
      severity: 'error',
      path: '/indicators/strikes',
      values: { whole: 'Huyện a', parts: 'Huyện a1, Huyện a2', value: 5 },
    });
  });

  it('are found behind a consolidated report as well', async () => {
    const inner = { ...sampleRound, units: [unit('a1'), unit('a2')] };
    const whole = await run([numbers('a1', { strikes: 2 }), numbers('a2', { strikes: 3 })], {
      round: inner,
      head: { ...sampleReport, unit: 'a' },
    });
    const { diagnostics } = await run([whole, numbers('a2', { strikes: 3 })], {
      round: { ...sampleRound, ...nested },
    });
    const twice = diagnostics.filter(({ code }) => code === 'consolidation/counted-twice');
    expect(twice.map(({ values }) => values['value'])).toEqual([3]);
  });

  it('are no matter where the parts alone report', async () => {
    const { report, diagnostics, provenance } = await run([numbers('a1', { strikes: 2 })], {
      round: { ...sampleRound, ...nested },
    });
    expect(report.indicators['strikes']).toEqual(figure(2));
    expect(provenance.units.map(({ key }) => key)).toEqual(['a/a1', 'a/a2']);
    expect(diagnostics).toEqual([]);
  });
});

it('tells that somebody changed a figure which units had been added up to', async () => {
  const whole = await run([numbers('a', { strikes: 2 })]);
  const changed = { ...whole.report, unit: 'a', indicators: { strikes: figure(3) } };
  const { report, diagnostics } = await run([{ ...whole, report: changed }]);
  expect(report.indicators['strikes']).toEqual(figure(2));
  expect(diagnostics.map(({ code }) => code)).toContain('consolidation/figure-changed');
});

describe('on another outline', () => {
  const target = {
    ...sampleOutline,
    id: 'central',
    nodes: [
      {
        id: 'all',
        heading: 'KẾT QUẢ',
        indicators: [
          ['units-with-strikes', 'count-of-units'],
          ['most-strikes', 'maximum'],
          ['all-dialogues', 'sum'],
          ['renewed', 'count-of-units'],
        ].map(([id = '', label = '']) => ({
          id,
          label,
          unit: 'x',
          valueType: 'count' as const,
          aggregation: 'sum' as const,
        })),
      },
    ],
  };
  const mapping: ConsolidationOptions['mapping'] = {
    sections: [
      { from: 'context', to: 'all' },
      { from: 'results.leadership', to: 'all' },
    ],
    figures: [
      { from: ['strikes'], to: 'units-with-strikes', method: 'count-of-units' },
      { from: ['strikes'], to: 'most-strikes', method: 'maximum' },
      { from: ['dialogues-by-party', 'dialogues-by-government'], to: 'all-dialogues' },
      { from: ['committee-renewed'], to: 'renewed', method: 'count-of-units' },
    ],
  };
  const reports = [
    { ...numbers('a', { strikes: 2, 'dialogues-by-party': 1, 'dialogues-by-government': 4 }) },
    reportOf('b', { strikes: figure(0), 'committee-renewed': figure(true) }),
    reportOf('c', { strikes: figure(7), communes: figure(3), 'committee-renewed': figure(false) }),
  ];

  it('goes where the mapping says, by the method that it names', async () => {
    const { report, provenance } = await run(reports, { target, mapping });
    expect(report.outline).toEqual({ id: 'central', version: sampleOutline.version });
    expect(report.indicators).toEqual({
      'units-with-strikes': figure(2),
      'most-strikes': figure(7),
      'all-dialogues': figure(5),
      renewed: figure(1),
    });
    expect(provenance.figures['most-strikes']?.total.maximum).toEqual({ value: 7, unit: 'c' });
  });

  it('comes to the same in two steps', async () => {
    const round = { ...sampleRound, units: [unit('x'), unit('y')] };
    const parts = (ids: readonly string[], head: string) =>
      run(
        reports.filter((one) => ids.includes(one.unit)),
        {
          round: { ...sampleRound, units: units.filter(({ id }) => ids.includes(id)) },
          head: { ...sampleReport, unit: head },
        },
      );
    const steps = [await parts(['a'], 'x'), await parts(['b', 'c', 'd'], 'y')];
    const two = await run(steps, { round, target, mapping });
    const one = await run(reports, { target, mapping });
    expect(two.report.indicators).toEqual(one.report.indicators);
  });

  it('names what has no place there', async () => {
    const { diagnostics } = await run(reports, { target, mapping });
    const lost = diagnostics.filter(({ code }) => code === 'consolidation/no-place');
    expect(lost.map(({ path, values }) => [path, values['unit']])).toEqual([
      ['/indicators/communes', 'Huyện c'],
    ]);
  });

  it('tells what the mapping leaves out on purpose, and that it is no fault', async () => {
    const leaving = { ...mapping, leftOut: { figures: ['communes'] } };
    const { diagnostics } = await run(reports, { target, mapping: leaving });
    const told = diagnostics.filter(({ path }) => path === '/indicators/communes');
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([
      ['consolidation/left-out', 'info'],
    ]);
  });
});

it('leaves out on purpose what would go to the same id, words and figures', async () => {
  const said = narrative('Địa phương có 15 xã, phường.');
  const own = {
    ...numbers('a', { strikes: 2, communes: 3 }),
    responses: { context: said, 'tasks.next': said },
  };
  const mapping = { leftOut: { sections: ['context'], figures: ['strikes'] } };
  const { report, provenance, diagnostics } = await run([own], { mapping });
  expect(report.responses['context']).toBeUndefined();
  expect(report.responses['tasks.next']).toMatchObject({ kind: 'narrative' });
  expect(report.indicators).toMatchObject({ communes: figure(3) });
  expect([report.indicators['strikes'], provenance.figures['strikes']]).toEqual([
    undefined,
    undefined,
  ]);
  const told = diagnostics.filter(({ code }) => /no-place|left-out/u.test(code));
  expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'consolidation/left-out /indicators/strikes',
    'consolidation/left-out /responses/context',
  ]);
});

it('sets figures beside those of an earlier period', () => {
  const now = numbers('a', { strikes: 3, 'regulation-share': 80, contributions: 0.3 });
  const before = numbers('a', { strikes: 2, 'regulation-share': 75, contributions: 0.1 });
  const compared = compareFigures(sampleOutline, now, before).filter(
    (one) => one.change !== undefined,
  );
  expect(compared.map(({ indicator, change, share }) => [indicator.id, change, share])).toEqual([
    ['regulation-share', 5, undefined],
    ['contributions', 0.2, 200],
    ['strikes', 1, 50],
  ]);
});

it('holds what the last report promised against this one', () => {
  const previous: Report = {
    ...sampleReport,
    responses: {
      'tasks.next': {
        kind: 'narrative',
        blocks: [
          {
            type: 'list',
            items: [
              'Mở lớp tập huấn nghiệp vụ hòa giải cho cán bộ cấp xã.',
              'Xây dựng trang thông tin điện tử của từng địa phương.',
              'Kiện toàn.',
            ].map((text) => ({ content: [{ text }] })),
          },
        ],
      },
      'tasks.proposals': {
        kind: 'narrative',
        blocks: [
          {
            type: 'paragraph',
            content: [{ text: 'Đề nghị thành phố hỗ trợ kinh phí cho hoạt động hòa giải.' }],
          },
        ],
      },
    },
  };
  const told = 'Đã mở 2 lớp tập huấn nghiệp vụ hòa giải cho cán bộ cấp xã.';
  const report: Report = {
    ...sampleReport,
    responses: {
      context: { kind: 'narrative', blocks: [{ type: 'paragraph', content: [{ text: told }] }] },
    },
  };
  const items = carryOver(report, previous, { outline: sampleOutline, round: sampleRound });
  expect(items.map(({ kind, state }) => [kind, state])).toEqual([
    ['task', 'taken-up'],
    ['task', 'not-mentioned'],
    ['task', 'unclear'],
    ['proposal', 'not-mentioned'],
  ]);
  expect(carryOverCounts(items)).toEqual({ all: 4, takenUp: 1, notMentioned: 2, unclear: 1 });
});
