import { describe, expectTypeOf, it } from 'vitest';
import type { Outline } from '../outline/outline-schema.js';
import { defineOutline } from '../outline/define-outline.js';
import { figure, type Figure } from './figure-schema.js';
import type { AnswerIdOf, DraftOf, IndicatorIdOf, ReportOf } from './report-of.js';
import type { Report } from './report-schema.js';
import { narrative, noneArising, type Response } from './response-schema.js';

const outline = defineOutline({
  id: 'small',
  version: '1.0.0',
  title: { name: 'ĐỀ CƯƠNG', subject: 'kết quả' },
  unitKinds: [{ id: 'district', label: 'quận, huyện' }],
  nodes: [
    { id: 'context', heading: 'KHÁI QUÁT' },
    {
      id: 'results',
      heading: 'KẾT QUẢ',
      children: [
        {
          id: 'results.communes',
          heading: 'Ở xã',
          indicators: [
            {
              id: 'communes',
              label: 'Số xã',
              unit: 'xã',
              valueType: 'count',
              aggregation: 'sum',
            },
          ],
        },
      ],
    },
  ],
});
type Small = typeof outline;

const rest = {
  outline: { id: 'small', version: '1.0.0' },
  round: 'h1-2023',
  unit: 'le-chan',
  period: { kind: 'half-year', year: 2023, half: 1 },
  subject: 'kết quả 6 tháng đầu năm 2023',
  header: { issuer: 'BAN CHỈ ĐẠO', place: 'Lê Chân', recipients: [], signature: { posts: [] } },
} as const;
const responses = { context: narrative('Tốt.'), 'results.communes': noneArising() };
const indicators = { communes: figure(3) };

describe('ReportOf', () => {
  it('knows the ids of the sections that ask, not those of groups', () => {
    expectTypeOf(outline.id).toEqualTypeOf<'small'>();
    expectTypeOf<AnswerIdOf<Small>>().toEqualTypeOf<'context' | 'results.communes'>();
    expectTypeOf<IndicatorIdOf<Small>>().toEqualTypeOf<'communes'>();
  });

  it('takes a whole report', () => {
    const report: ReportOf<Small> = { ...rest, responses, indicators };
    expectTypeOf(report).toExtend<Report>();
  });

  it('does not compile with a missing response', () => {
    const { context } = responses;
    // @ts-expect-error -- `results.communes` is missing
    const report: ReportOf<Small> = { ...rest, responses: { context }, indicators };
    expectTypeOf(report).not.toBeAny();
  });

  it('does not compile with a misspelt section', () => {
    const misspelt = { ...rest, indicators };
    const report: ReportOf<Small> = {
      ...misspelt,
      // @ts-expect-error -- `results.comunes` should be `results.communes`
      responses: { context: narrative(), 'results.comunes': narrative() },
    };
    expectTypeOf(report).not.toBeAny();
  });

  it('does not compile with a missing or misspelt indicator', () => {
    // @ts-expect-error -- `communes` is missing
    const without: ReportOf<Small> = { ...rest, responses, indicators: {} };
    // @ts-expect-error -- `comunes` should be `communes`
    const misspelt: ReportOf<Small> = { ...rest, responses, indicators: { comunes: figure(1) } };
    expectTypeOf([without, misspelt]).not.toBeAny();
  });

  it('does not compile on another version of the outline', () => {
    const other = { id: 'small', version: '2.0.0' } as const;
    // @ts-expect-error -- the outline is 1.0.0
    const report: ReportOf<Small> = { ...rest, outline: other, responses, indicators };
    expectTypeOf(report).not.toBeAny();
  });

  it('knows no ids of an outline that is only known at run time', () => {
    expectTypeOf<ReportOf<Outline>['responses']>().toEqualTypeOf<
      Readonly<Record<string, Response>>
    >();
    expectTypeOf<ReportOf<Outline>['indicators']>().toEqualTypeOf<
      Readonly<Record<string, Figure>>
    >();
  });
});

describe('DraftOf', () => {
  it('may leave ids out, but not misspell them', () => {
    const draft: DraftOf<Small> = { ...rest, responses: {}, indicators: {} };
    expectTypeOf(draft.responses.context).toEqualTypeOf<Response | undefined>();
    const misspelt: DraftOf<Small> = {
      ...rest,
      // @ts-expect-error -- `contxt` should be `context`
      responses: { contxt: narrative() },
      indicators: {},
    };
    expectTypeOf(misspelt).not.toBeAny();
  });
});
