import fc from 'fast-check';
import {
  answerSections,
  appliesToKind,
  figure,
  indicatorsOf,
  narrative,
  noneArising,
  notApplicable,
  notReported,
  sectionAppliesTo,
  type Figure,
  type Indicator,
  type Report,
  type Response,
  type Round,
} from '../../src/index.js';
import { sampleOutline, sampleReport, sampleRound } from '../../src/testing/index.js';

/** A round, and the reports that came; some units sent none. */
export type RoundReports = { readonly round: Round; readonly reports: readonly Report[] };

const statements = [
  'Ban Thường vụ đã ban hành kế hoạch thực hiện quy chế dân chủ ở cơ sở và tổ chức quán triệt tới toàn thể cán bộ, đảng viên trong kỳ.',
  'Ban Thường vụ đã ban hành kế hoạch thực hiện quy chế dân chủ ở cơ sở và tổ chức quán triệt đến toàn thể cán bộ, đảng viên trong kỳ.',
  'Ban Thường vụ chưa ban hành kế hoạch thực hiện quy chế dân chủ ở cơ sở và tổ chức quán triệt tới toàn thể cán bộ, đảng viên trong kỳ.',
  'Đã tổ chức 12 cuộc đối thoại trực tiếp giữa người đứng đầu với Nhân dân, kết luận được niêm yết công khai tại trụ sở.',
  'Đã tổ chức 15 cuộc đối thoại trực tiếp giữa người đứng đầu với Nhân dân, kết luận được niêm yết công khai tại trụ sở.',
  'Kiện toàn ban chỉ đạo.',
  'Một số nơi còn lúng túng khi công khai các khoản đóng góp.',
];
const statement = fc.constantFrom(...statements);

const response: fc.Arbitrary<Response> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(statement, { minLength: 1, maxLength: 3 }).map((all) => narrative(...all)),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(statement, { minLength: 1, maxLength: 2 })
      .map((all) =>
        narrative({ type: 'list', items: all.map((text) => ({ content: [{ text }] })) }),
      ),
  },
  { weight: 2, arbitrary: fc.constant(noneArising()) },
  { weight: 1, arbitrary: fc.constant(notApplicable('không có cơ sở thuộc loại này')) },
);

const count = fc.oneof(fc.nat(500), fc.constantFrom(0, 45.799, 0.1, 0.2, 1e15));

function figureOf({ valueType }: Indicator): fc.Arbitrary<Figure> {
  const value =
    valueType === 'text'
      ? fc.constantFrom('Đội tự quản', 'Tiếng loa an ninh').map(figure)
      : valueType === 'yes-no'
        ? fc.boolean().map(figure)
        : count.map(figure);
  return fc.oneof(
    { weight: 5, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(notReported()) },
    { weight: 1, arbitrary: fc.constant<Figure>({ kind: 'not-applicable' }) },
  );
}

/** The report of a unit of some kind; sections and figures may be left out. */
function reportOf(unit: string, kind: string): fc.Arbitrary<Report> {
  const sections = answerSections(sampleOutline).filter((one) => sectionAppliesTo(one, kind));
  const indicators = indicatorsOf(sampleOutline).filter(
    ({ indicator, section }) => appliesToKind(indicator, kind) && sectionAppliesTo(section, kind),
  );
  const responses = fc.record(Object.fromEntries(sections.map(({ node }) => [node.id, response])), {
    requiredKeys: [],
  });
  const figures = fc.record(
    Object.fromEntries(indicators.map(({ indicator }) => [indicator.id, figureOf(indicator)])),
    { requiredKeys: [] },
  );
  const date = fc.constantFrom('2023-06-08', '2023-06-12', '2023-06-14');
  return fc.tuple(responses, figures, date).map(([own, numbers, day]) => ({
    ...sampleReport,
    unit,
    header: { ...sampleReport.header, date: day },
    // Ids of the sample outline, made above.
    responses: own as Report['responses'],
    indicators: numbers as Report['indicators'],
  }));
}

const units: Round['units'] = Array.from({ length: 9 }, (_, place) => ({
  id: `unit-${String(place + 1)}`,
  name: `Đơn vị ${String(place + 1)}`,
  kind: place % 3 === 2 ? 'department' : 'district',
  ...(place % 2 === 0 ? { area: place % 4 === 0 ? 'Nội thành' : 'Ngoại thành' } : {}),
}));

/** A round of nine units on the sample outline, with the reports of some of them. */
export const roundReports: fc.Arbitrary<RoundReports> = fc
  .tuple(...units.map(({ id, kind }) => fc.option(reportOf(id, kind), { nil: undefined })))
  .map((all) => ({
    round: { ...sampleRound, units },
    reports: all.filter((one) => one !== undefined),
  }));
