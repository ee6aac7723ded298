import { indicatorsOf, numberOf, runsOf, walkOutline } from '@baocao/core';
import { blockLines, type ReadBlock, type ReadDocument } from '@baocao/document';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureText } from '../src/compose/figure-text.js';
import { reportWording } from '../src/compose/report-wording.js';
import { interpretReport } from '../src/interpret/interpret-report.js';
import type { Interpretation } from '../src/interpret/interpretation.js';
import { words } from './report-arbitrary.js';
import { sampleTemplate } from './sample-template.js';
import { typedDocument, typedTable, type TypedLine } from './typed-document.js';

const { outline } = sampleTemplate;
/** `NOTHING_LOST=100000` makes it the long run. */
const numRuns = Number(process.env['NOTHING_LOST'] ?? 1_000);

const fixed = [
  'HUYỆN ỦY BẾN THỦY\tĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 12-BC/BCĐ\tBến Thủy, ngày 7 tháng 6 năm 2023',
  'Số: mười hai',
  'Bến Thủy, ngày mồng bảy tháng sáu năm nay',
  '>*BÁO CÁO*',
  'BÁO CÁO kết quả 6 tháng',
  '-----',
  '(kèm theo Công văn số 1)',
  'Kính gửi: Ban Chỉ đạo',
  'Nơi nhận:\tTRƯỞNG BAN',
  '- Như trên;',
  'K/T TRƯỞNG BAN',
  '(Ký tên, đóng dấu)',
  'Lê Văn An',
  'PHỤ LỤC',
  'Biểu số liệu',
  'Trên đây là báo cáo của huyện.',
  '*5. Một mục lạ*',
  reportWording.placeholder,
  '……',
];
const ofOutline = [...walkOutline(outline)].flatMap((placed) => {
  if (placed.type === 'prompt') return [`- ${placed.prompt.text}`];
  const { heading } = placed.node;
  return [`*${numberOf(placed)} ${heading}*`, heading, `${numberOf(placed)}${heading}: Đã làm.`];
});
const labels = indicatorsOf(outline).map(({ indicator }) => indicator.label);
const value = fc.oneof(fc.constantFrom('…', '', 'khoảng mười', '1.240'), words(3));
const row = fc
  .tuple(fc.oneof(fc.constantFrom(...labels), words(3)), value, value)
  .map(([label, figure, note]) => ['1', label, figure, note]);
const figuresTable = fc
  .array(row, { maxLength: 4 })
  .map((rows) => typedTable(['TT', 'Chỉ tiêu', 'Số liệu', 'Ghi chú'], ...rows));
const table = fc
  .array(fc.array(words(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => typedTable(...rows));
const line: fc.Arbitrary<TypedLine> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fixed) },
  { weight: 4, arbitrary: fc.constantFrom(...ofOutline) },
  { weight: 4, arbitrary: words(8) },
  { weight: 2, arbitrary: words(4).map((text) => `- ${text}`) },
  { weight: 1, arbitrary: figuresTable },
  { weight: 1, arbitrary: table },
);

/** A control that is tagged as a place of this outline, of another one, or not at all. */
const control: fc.Arbitrary<ReadBlock> = fc
  .tuple(
    fc.constantFrom('context', 'results.strikes', 'tasks.next', 'elsewhere', ''),
    fc.array(line, { maxLength: 3 }),
  )
  .map(([tag, lines]) => ({
    kind: 'control',
    marks: { tag, showingPlaceholder: false },
    blocks: typedDocument(...lines).sections.flatMap(({ blocks }) => blocks),
  }));

const document: fc.Arbitrary<ReadDocument> = fc
  .array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: control }), {
    maxLength: 25,
  })
  .map((lines) => withRegions(typedDocument(...lines)));

function withRegions(read: ReadDocument): ReadDocument {
  const [section] = read.sections;
  const regions = (section?.blocks ?? []).flatMap((block, index) => {
    if (block.kind !== 'control' || block.marks.tag === '') return [];
    const path = `/sections/0/blocks/${String(index)}`;
    const key = block.marks.tag ?? '';
    return [{ key, carrier: 'tag' as const, empty: false, path, endPath: path }];
  });
  return { ...read, regions };
}

/** How often each character stands in texts; blanks and the marks of lists aside. */
function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of texts
    .join('')
    .normalize('NFC')
    .replace(/[\s\-–—+•*|]/gu, '')) {
    counts[character] = (counts[character] ?? 0) + 1;
  }
  return counts;
}

function textsOf({ report, furniture, unplaced }: Interpretation): readonly string[] {
  const answers = Object.values(report.responses).flatMap((response) =>
    response.kind === 'narrative' ? runsOf(response.blocks).map(({ text }) => text) : [],
  );
  const figures = Object.values(report.indicators).map((figure) =>
    figureText(figure, reportWording.figures),
  );
  return [...answers, ...figures, ...[...furniture, ...unplaced].map(({ text }) => text)];
}

it('loses no character, whatever stands where', () => {
  fc.assert(
    fc.property(document, (read) => {
      const body = read.sections.flatMap(({ blocks }) => blockLines(blocks));
      const found = interpretReport(read, sampleTemplate, { unit: 'ben-thuy' });
      expect(counted(textsOf(found))).toEqual(counted(body));
    }),
    { numRuns, seed: 42 },
  );
}, 600_000);
