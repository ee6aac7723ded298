import {
  answerSections,
  figure,
  indicatorsOf,
  noneArising,
  notApplicable,
  notReported,
  type Block,
  type Figure,
  type Header,
  type Indicator,
  type ListItem,
  type Paragraph,
  type Report,
  type Response,
  type TableCell,
  type TextRun,
} from '@baocao/core';
import { newReport, type Template } from '@baocao/template';
import fc from 'fast-check';

const syllables =
  'Đảng ủy Ủy ban nhân dân xã phường thị trấn đã tổ chức đối thoại hội nghị triển khai quy chế dân chủ ở cơ sở theo Chỉ thị kết quả 1.240 12,5 % (tăng 3 cuộc) “Dân biết, dân bàn”; BCĐ & <Luật> "nêu" \'rõ\' thuở nguyễn gắn-kết Ngọc – Trường… 🙂'.split(
    ' ',
  );
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...syllables) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map(plain)
      .filter((text) => text !== ''),
  },
);
/** Words on one line, as every text of a report is kept: NFC, single blanks, none at the ends, no mark of a list in front. */
export const words = (maxLength: number) =>
  fc
    .array(word, { minLength: 1, maxLength })
    .map((all) => plain(all.join(' ')).replace(/^(?:[-–—+•*]\s+)+/u, ''))
    .filter((text) => /\p{L}{2}/u.test(text));

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFFFD\s]+/gu, ' ')
    .trim();
}

/** Runs of which neighbours look different. */
const runs: fc.Arbitrary<readonly TextRun[]> = fc
  .tuple(words(6), fc.array(fc.tuple(words(3), fc.boolean()), { maxLength: 3 }))
  .map(([first, others]) =>
    others.reduce<TextRun[]>(
      (all, [text, isBold]) => {
        const last = all.at(-1);
        const look =
          last?.bold === true || last?.italic === true
            ? {}
            : isBold
              ? { bold: true as const }
              : { italic: true as const };
        return [...all, { text: ` ${text}`, ...look }];
      },
      [{ text: first }],
    ),
  );

const paragraph: fc.Arbitrary<Paragraph> = runs.map((content) => ({ type: 'paragraph', content }));
const { item } = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 2 },
    runs.map((content): ListItem => ({ content })),
    fc
      .tuple(runs, fc.array(tie('item'), { minLength: 1, maxLength: 2 }))
      .map(([content, children]): ListItem => ({ content, children })),
  ),
}));
const list: fc.Arbitrary<Block> = fc
  .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
  .map(([ordered, items]) => ({ type: 'list', ...(ordered && { ordered }), items }));
const cell: fc.Arbitrary<TableCell> = fc
  .array(paragraph, { maxLength: 2 })
  .map((paragraphs) => ({ paragraphs }));
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  const head = row.filter((cells) => cells.every(({ paragraphs }) => paragraphs.length > 0));
  return fc
    .tuple(fc.option(words(5), { nil: undefined }), head, fc.array(row, { maxLength: 3 }))
    .map(([caption, cells, rows]): Block => ({
      type: 'table',
      ...(caption !== undefined && { caption }),
      head: cells,
      rows: rows.filter((own) => own.some(({ paragraphs }) => paragraphs.length > 0)),
    }));
});

/** Two lists with dashes that follow one another are one list to every reader. */
function withoutTwins(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block, place) => block.type !== 'list' || blocks[place - 1]?.type !== 'list',
  );
}

const response: fc.Arbitrary<Response> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof(paragraph, list, table), { minLength: 1, maxLength: 4 })
      .map((blocks): Response => ({ kind: 'narrative', blocks: withoutTwins(blocks) })),
  },
  { weight: 1, arbitrary: fc.constant(noneArising()) },
  { weight: 1, arbitrary: fc.oneof(fc.constant(''), words(6)).map(notApplicable) },
);

const numbers = fc.oneof(
  fc.nat(),
  fc.nat({ max: 999_999 }).map((value) => value / 100),
);
function figureOf({ valueType }: Indicator): fc.Arbitrary<Figure> {
  const values: Readonly<Record<Indicator['valueType'], fc.Arbitrary<number | string | boolean>>> =
    {
      count: fc.nat(),
      money: fc.nat({ max: 1_000_000_000_000 }),
      percentage: numbers,
      text: words(6),
      'yes-no': fc.boolean(),
    };
  return fc.oneof(
    { weight: 4, arbitrary: values[valueType].map(figure) },
    { weight: 1, arbitrary: fc.option(words(4), { nil: undefined }).map(notReported) },
    { weight: 1, arbitrary: fc.constant<Figure>({ kind: 'not-applicable' }) },
  );
}

/** A name that cannot be taken for a mark, a date or a capacity. */
const name = words(5).map((text) => `Ban ${text}`.slice(0, 90).trim());
const header: fc.Arbitrary<Header> = fc
  .record(
    {
      superior: name,
      number: fc.record({
        sequence: fc.integer({ min: 1, max: 99_999 }),
        symbol: fc.constantFrom('BC/BCĐ', 'BC-UBND', 'BC/HU'),
      }),
      date: fc.constantFrom('2023-06-05', '2024-02-29', '2023-12-31'),
      addressees: fc.array(name, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .chain((optional) =>
    fc
      .record({
        issuer: name,
        place: fc.constantFrom('Lê Chân', 'Bến Thủy', 'TP. Hồ Chí Minh'),
        recipients: fc.oneof(
          { weight: 7, arbitrary: fc.array(name, { maxLength: 4 }) },
          // More than stand beside a signature.
          { weight: 1, arbitrary: fc.array(name, { minLength: 20, maxLength: 45 }) },
        ),
        signature: fc.record(
          {
            capacity: fc.record({
              kind: fc.constantFrom(
                'on-behalf-of',
                'in-place-of',
                'by-order-of',
                'by-authority-of',
                'acting',
              ),
              body: name,
            }),
            posts: fc.array(name, { maxLength: 2 }),
            note: fc.constant('(Ký tên, đóng dấu)'),
            name: fc.constantFrom('Lê Văn An', 'Nguyễn Thị Ngọc Ánh'),
          },
          { requiredKeys: ['posts'] },
        ),
      })
      .map((required) => ({ ...optional, ...required })),
  );

/** Some of the entries, in any number. */
function someOf<Value>(
  entries: readonly (readonly [string, fc.Arbitrary<Value>])[],
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .subarray([...entries])
    .chain((chosen) => fc.tuple(...chosen.map(([id, value]) => fc.tuple(fc.constant(id), value))))
    .map((chosen) => Object.fromEntries(chosen));
}

/** Reports on a template, as complete or as empty as they come, in the form that every text is kept in. */
export function reportArbitrary(template: Template, unit: string): fc.Arbitrary<Report> {
  const sections = answerSections(template.outline).map(({ node }) => [node.id, response] as const);
  const figures = indicatorsOf(template.outline).map(
    ({ indicator }) => [indicator.id, figureOf(indicator)] as const,
  );
  return fc
    .record({
      header,
      subject: words(12),
      responses: someOf(sections),
      indicators: someOf(figures),
    })
    .map((parts) => ({ ...newReport(template, unit), ...parts }));
}
