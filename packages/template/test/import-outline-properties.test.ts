import { parseOutline, walkOutline, type Outline, type OutlineNode } from '@baocao/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importLimits, importOutline } from '../src/index.js';

/** `OUTLINE_IMPORTS=100000` makes it the long run. */
const numRuns = Number(process.env['OUTLINE_IMPORTS'] ?? 300);
const settings = { seed: 42, numRuns };

const fromText = (text: string) => importOutline({ kind: 'text', text });

const words = fc
  .array(fc.constantFrom('Kết quả', 'quy chế', 'dân chủ', 'xã', 'Ủy ban', 'đối thoại', 'số liệu'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `Nêu ${parts.join(' ')}`);

/** Lines as they are found in letters and outlines, and lines that are found in none. */
const line = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom(
        ...[
          'I. ',
          'II.',
          'IV- ',
          '1. ',
          '2) ',
          '1.1. ',
          'a) ',
          '- ',
          '+ ',
          '  - ',
          '• ',
          '* ',
          '\t',
        ],
        ...[
          'Phần thứ hai: ',
          'Kính gửi: ',
          'Nơi nhận: ',
          'T/M ',
          'V/v ',
          '(nếu có) ',
          '# ',
          'Số 5-',
        ],
      ),
      fc.oneof(words, fc.constantFrom('BAN CHỈ ĐẠO', 'CV/BCĐ', 'TÌNH HÌNH', '')),
    )
    .map(([lead, rest]) => lead + rest),
  fc.constantFrom(
    ...[
      'ĐỀ CƯƠNG BÁO CÁO',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      '-----',
      '*',
      '',
      '(Ký tên, đóng dấu)',
      'PHỤ LỤC',
    ],
    ...[
      'Hải Sơn, ngày 02 tháng 3 năm 2024',
      'Báo cáo gửi về Sở X trước ngày 15/6/2023.',
      '((((',
      '))',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const folded = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
/** Its words; the number in front is derived, and blanks and brackets are layout. */
const wordsOf = (text: string) =>
  text.replace(/^[IVX]+[-.):] ?/u, '').match(/[\p{L}\p{M}]{2,}/gu) ?? [];

it('puts every line in one place, with its words there', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const read = fromText(text);
      const source = text
        .split(/\r\n?|[\n\u2028\f]/u)
        .map((own) => folded(own.replace(/^\uFEFF/u, '')));
      expect(read.lines.map((placed) => placed.line)).toEqual(
        read.lines.map((_, index) => index + 1),
      );
      // A heading in Markdown loses its hashes, bold print its stars.
      const bare = (own: string) => own.replace(/^#{1,6}(?: |$)|\*\*/gu, '').trim();
      expect(read.lines.map((placed) => bare(placed.text)).filter(Boolean)).toEqual(
        source.map(bare).filter(Boolean),
      );
      const held = JSON.stringify([read.outline, read.outlineSignature, read.round.letter]);
      const furniture =
        /^(?:đảng cộng|kính gửi|nơi nhận|số |v\/v|phần thứ|.*, ngày|t\/m|đề cương|\(?kèm)/iu;
      for (const placed of read.lines) {
        if (placed.part === 'left-over' || furniture.test(placed.text)) continue;
        if (read.outline === undefined && placed.part === 'outline') continue;
        for (const word of wordsOf(placed.text)) expect(held).toContain(word);
      }
    }),
    settings,
  );
}, 600_000);

it('gives an outline that holds, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const { outline, confidence } = fromText(lines.join('\n'));
      if (outline === undefined) return;
      const parsed = parseOutline(outline);
      expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const ids = [...walkOutline(outline)].map((placed) =>
        placed.type === 'node' ? placed.node.id : placed.prompt.id,
      );
      expect(Object.keys(confidence).sort()).toEqual(ids.sort());
    }),
    settings,
  );
}, 600_000);

it('reads back what it wrote, in every habit of numbering', () => {
  const habits = [
    (depth: number, index: number) =>
      [`${roman[index] ?? ''}. `, `${index + 1}. `, `${'abcdđ'[index] ?? ''}) `][depth],
    (depth: number, index: number) =>
      [
        `Phần thứ ${['nhất', 'hai', 'ba', 'tư', 'năm'][index] ?? ''}: `,
        `${roman[index] ?? ''}- `,
        `${index + 1}) `,
      ][depth],
  ];
  const leaf = fc.record({
    heading: words,
    dashes: fc.array(fc.tuple(words, fc.array(words, { maxLength: 2 })), { maxLength: 3 }),
  });
  const tree = fc.array(fc.tuple(words, fc.array(leaf, { maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(tree, fc.constantFrom(...habits), (parts, numberAt) => {
      const text = parts.flatMap(([heading, points], part) => [
        `${numberAt(0, part) ?? ''}${heading}`,
        ...points.flatMap((point, index) => [
          `${numberAt(1, index) ?? ''}${point.heading}`,
          ...point.dashes.flatMap(([dash, pluses]) => [
            `- ${dash}`,
            ...pluses.map((plus) => `+ ${plus}`),
          ]),
        ]),
      ]);
      const { outline } = fromText(text.join('\n\n'));
      expect(outline?.nodes.map(shape)).toEqual(
        parts.map(([heading, points]) => ({
          heading,
          guidance: [],
          children: points.map((point) => ({
            heading: point.heading,
            guidance: point.dashes.map(([dash, pluses]) => ({ text: dash, below: pluses })),
            children: [],
          })),
        })),
      );
    }),
    settings,
  );
}, 600_000);

const roman = ['I', 'II', 'III', 'IV', 'V'];

type Shape = {
  heading: string;
  guidance: { text: string; below: string[] }[];
  children: Shape[];
};

function shape({ heading, guidance, children }: OutlineNode): Shape {
  return {
    heading,
    guidance: (guidance ?? []).map(({ text, children: below }) => ({
      text,
      below: (below ?? []).map((plus) => plus.text),
    })),
    children: (children ?? []).map(shape),
  };
}

// A square of so much would take longer than a test may.
it.each([
  '(',
  '- ',
  'I.',
  '1.1.1.',
  'ngày 1/1',
  'Nghị quyết Đại hội ',
  'Số 1/',
  ' ',
  '# ',
  '**',
  'a) ',
])('reads long lines of “%s”, and many short ones', (piece) => {
  const { lines, lineLength } = importLimits;
  const row = piece.repeat(lineLength / piece.length - 1);
  const long = fromText(`I. A\n${`${row}x\n`.repeat(100)}`);
  expect(long.lines).toHaveLength(101);
  const many = fromText(`I. A\n${`${piece}x\n`.repeat(lines)}`);
  expect(many.lines).toHaveLength(lines + 1);
});

it('reads an outline again as it was read', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const read: Outline | undefined = fromText(text).outline;
      expect(fromText(text).outline).toEqual(read);
    }),
    { ...settings, numRuns: 50 },
  );
}, 600_000);
