import type { Block, Figure, Report, Response } from '@baocao/core';

/** One fault put into a right report, and the rules of which at least one has to see it. */
export type Fault = {
  readonly name: string;
  readonly report: Report;
  readonly seenBy: readonly string[];
};

type Change = Partial<Report>;

/** What the unit wrote the last time, and what a neighbour wrote: not to be found in the report. */
export const elsewhere = {
  'copying/from-previous':
    'Năm qua mưa bão kéo dài, nhiều tuyến đê phải gia cố gấp; các tổ xung kích trực suốt đêm, bà con nhường nhà cao cho hộ neo đơn trú tạm, trường học mở cửa đón người dân đến ở nhờ.',
  'copying/from-peer':
    'Chợ trung tâm dời về khu mới, tiểu thương tự bầu ban quản lý, bàn giá thuê quầy ngay tại chợ; hộ bán rau được ưu tiên lô gần cổng, rác được gom hai lần mỗi buổi chiều.',
} as const;

/** Every fault that can be put into a report, one at a time. */
export function faultsOf(report: Report): Fault[] {
  return [
    ...frameFaults(report),
    ...headerFaults(report),
    ...responseFaults(report),
    ...wordingFaults(report),
    ...figureFaults(report),
  ];
}

function fault(report: Report, name: string, change: Change, ...seenBy: string[]): Fault {
  return { name, report: { ...report, ...change }, seenBy };
}

function frameFaults(report: Report): Fault[] {
  const { outline, responses, indicators } = report;
  const stray = narrative('Nội dung lạc mục.');
  return [
    fault(report, 'round', { round: 'other' }, 'structure/other-round'),
    fault(report, 'outline', { outline: { ...outline, id: 'other' } }, 'structure/other-outline'),
    fault(
      report,
      'version',
      { outline: { ...outline, version: '9.0.0' } },
      'structure/outline-version',
    ),
    fault(report, 'unit', { unit: 'nobody' }, 'structure/unknown-unit'),
    fault(
      report,
      'section',
      { responses: { ...responses, stray } },
      'structure/unknown-section',
      'structure/response-on-group',
    ),
    fault(
      report,
      'group',
      { responses: { ...responses, results: stray } },
      'structure/response-on-group',
    ),
    fault(
      report,
      'indicator',
      { indicators: { ...indicators, stray: value(1) } },
      'structure/unknown-indicator',
    ),
    fault(
      report,
      'year before',
      { period: { kind: 'half-year', year: 2022, half: 1 } },
      'period/matches-round',
    ),
    fault(
      report,
      'other half',
      { period: { kind: 'half-year', year: 2023, half: 2 } },
      'period/matches-round',
    ),
    fault(
      report,
      'old subject',
      { subject: 'kết quả 6 tháng đầu năm 2022' },
      'period/other-period-in-text',
    ),
  ];
}

function headerFaults(report: Report): Fault[] {
  const { header } = report;
  const withHeader = (name: string, change: Partial<Report['header']>, code: string) =>
    fault(report, name, { header: { ...header, ...change } }, code);
  const sequence = 9;
  return [
    withHeader('no number', { number: undefined }, 'header/number-missing'),
    withHeader('no date', { date: undefined }, 'header/date-missing'),
    withHeader(
      'no name',
      { signature: { ...header.signature, name: undefined } },
      'header/signer-missing',
    ),
    withHeader('no post', { signature: { ...header.signature, posts: [] } }, 'header/post-missing'),
    withHeader(
      'title',
      { signature: { ...header.signature, name: 'TS. Lê Văn An' } },
      'header/signer-with-academic-title',
    ),
    withHeader(
      'on behalf of',
      {
        signature: {
          ...header.signature,
          capacity: { kind: 'on-behalf-of', body: 'BAN CHỈ ĐẠO' },
        },
      },
      'header/steering-committee-signs-directly',
    ),
    withHeader('letter', { number: { sequence, symbol: 'CV/BCĐ' } }, 'header/symbol-not-report'),
    withHeader('hyphen', { number: { sequence, symbol: 'BC-BCĐ' } }, 'header/symbol-malformed'),
    withHeader('blank', { number: { sequence, symbol: 'BC/ BCĐ' } }, 'header/symbol-malformed'),
    withHeader(
      'no archive',
      { recipients: header.recipients.slice(0, -1) },
      'header/archive-line-missing',
    ),
    withHeader('inward', { recipients: ['Lưu BCĐ'] }, 'header/receiving-body-missing'),
    withHeader('late', { date: '2023-06-21' }, 'deadline/dated-after-deadline'),
    withHeader('Sunday', { date: '2023-06-11' }, 'deadline/dated-on-day-off'),
    withHeader('early', { date: '2022-06-13' }, 'deadline/dated-before-letter'),
  ];
}

function responseFaults(report: Report): Fault[] {
  return Object.keys(report.responses).flatMap((id) => {
    const others = without(report.responses, id);
    const answered = (response: Response) => ({ responses: { ...others, [id]: response } });
    return [
      fault(report, `${id} missing`, { responses: others }, 'completeness/response-missing'),
      ...Object.entries(elsewhere).map(([code, text]) =>
        fault(report, `${id}: ${code}`, answered(narrative(text)), code),
      ),
      fault(
        report,
        `${id} empty`,
        answered({ kind: 'narrative', blocks: [] }),
        'completeness/narrative-empty',
      ),
      fault(
        report,
        `${id} without reason`,
        answered({ kind: 'not-applicable', reason: '' }),
        'completeness/reason-missing',
      ),
    ];
  });
}

const wordings: readonly (readonly [name: string, text: string, code: string])[] = [
  ['blank', 'Đã tổ chức … hội nghị tại các xã.', 'wording/placeholder-left'],
  ['bracket', 'Các ban hoạt động nền nếp (theo quy chế.', 'wording/unclosed-mark'],
  ['quotation', 'Mô hình “Nghe dân nói được nhân rộng.', 'wording/unclosed-mark'],
  ['eth', 'Ðảng bộ lãnh đạo toàn diện.', 'wording/eth-for-d'],
  ['hyphen', 'Các tổ chức chính trị- xã hội phối hợp.', 'wording/hyphen-spacing'],
  ['space', 'Nhân dân bàn , giám sát công trình.', 'wording/space-before-mark'],
  ['tone marks', 'Cấp uỷ và cấp ủy phối hợp.', 'wording/mixed-tone-marks'],
  ['abbreviation', 'Các CLBX hoạt động đều.', 'wording/abbreviation-unexplained'],
  ['phrase', 'Công tác này đạt nhiều kết quả tích cực.', 'wording/empty-phrase'],
  ['period', 'Trong 6 tháng đầu năm 2022, tình hình ổn định.', 'period/other-period-in-text'],
  ['quarter', 'Quý IV/2022, huyện họp hai lần.', 'period/other-period-in-text'],
  ['day', 'Ngày 15/3/2022, huyện họp.', 'period/date-outside-period'],
  ['day to come', 'Huyện đã họp ngày 20/8/2023.', 'period/date-outside-period'],
];

/** Each wording at the end of every fourth section. */
function wordingFaults(report: Report): Fault[] {
  return Object.entries(report.responses)
    .filter(([, response]) => response.kind === 'narrative')
    .filter((_, index) => index % 4 === 0)
    .flatMap(([id, response]) =>
      wordings.map(([name, text, code]) => {
        const blocks = response.kind === 'narrative' ? response.blocks : [];
        const changed: Response = { kind: 'narrative', blocks: [...blocks, paragraph(text)] };
        const responses = { ...report.responses, [id]: changed };
        return fault(report, `${id}: ${name}`, { responses }, code);
      }),
    );
}

/** A digit too many is no fault of kind: it shows against the other figures, the prose, last time. */
const slips = [
  'figures/part-within-whole',
  'figures/total-matches-parts',
  'figures/percentage-matches-ratio',
  'figures/percentage-range',
  'figures/contradicts-prose',
  'figures/contradicts-response',
  'figures/sudden-change',
  'figures/outlier-among-peers',
];

function figureFaults(report: Report): Fault[] {
  return Object.entries(report.indicators).flatMap(([id, figure], index) => {
    if (index % 2 === 1 || figure.kind !== 'value') return [];
    if (typeof figure.value !== 'number') return [];
    const number = figure.value;
    const others = without(report.indicators, id);
    const set = (changed: Figure) => ({ indicators: { ...others, [id]: changed } });
    const kinds = ['figures/negative', 'figures/percentage-range'];
    return [
      fault(report, `${id} missing`, { indicators: others }, 'completeness/indicator-missing'),
      fault(
        report,
        `${id} owed`,
        set({ kind: 'not-reported' }),
        'completeness/not-reported-without-reason',
      ),
      fault(report, `${id} negative`, set(value(-5)), ...kinds),
      fault(report, `${id} in words`, set(value('hai mươi')), 'figures/value-type'),
      ...(Number.isInteger(number)
        ? [
            fault(
              report,
              `${id} with a fraction`,
              set(value(number + 0.5)),
              'figures/count-not-whole',
              ...slips,
            ),
            fault(
              report,
              `${id} as a decimal`,
              set(value(1.234)),
              'figures/separator-misread',
              ...slips,
            ),
          ]
        : []),
      fault(report, `${id} times ten`, set(value(number * 10 + 7)), ...slips),
    ];
  });
}

function value(of: number | string): Figure {
  return { kind: 'value', value: of };
}

/** A response of one paragraph. */
export function narrative(text: string): Response {
  return { kind: 'narrative', blocks: [paragraph(text)] };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ text }] };
}

function without<Member>(
  record: Readonly<Record<string, Member>>,
  left: string,
): Record<string, Member> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== left));
}
