import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { coreMessages } from '../diagnostics/core-messages.js';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.js';
import { isoDateSchema } from '../format/iso-date.js';
import { wordsSchema } from '../format/words-schema.js';
import { nodeIdSchema, semverSchema, slugSchema } from '../outline/ids.js';
import { figureSchema } from '../report/figure-schema.js';
import { responseSchema } from '../report/response-schema.js';
import { textRunSchema, blockSchema } from '../report/rich-text.js';
import { periodSchema } from '../round/period-schema.js';
import { checkSchema } from './check-schema.js';

function lines(schema: z.ZodType, input: unknown, language: 'vi' | 'en' = 'vi'): string[] {
  const options = { catalogue: coreMessages, language };
  return checkSchema(schema, input).diagnostics.map(
    (diagnostic) => `${diagnostic.code} ${formatDiagnostic(diagnostic, options)}`,
  );
}

describe('schemaDiagnostics', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    [
      'a wrong type',
      z.strictObject({ subject: z.string() }),
      { subject: 5 },
      ['schema/wrong-type Trích yếu: đang là 5, phải là một chuỗi chữ'],
    ],
    [
      'nothing at all',
      z.strictObject({ subject: z.string() }),
      null,
      ['schema/wrong-type Đang là giá trị rỗng (null), phải là một nhóm thành phần'],
    ],
    [
      'a missing key',
      z.strictObject({ subject: z.string() }),
      {},
      ['schema/missing-key Trích yếu: chưa có; đây là thành phần bắt buộc, hãy bổ sung'],
    ],
    [
      'unknown keys, each for itself',
      z.strictObject({}),
      { titel: 1, '1': 2 },
      [
        'schema/unknown-key “1”: không có trong cấu trúc; hãy bỏ đi hoặc sửa lại tên cho đúng',
        'schema/unknown-key “titel”: không có trong cấu trúc; hãy bỏ đi hoặc sửa lại tên cho đúng',
      ],
    ],
    [
      'a kind that is not one of those allowed',
      responseSchema,
      { kind: 'nothing' },
      [
        'schema/not-allowed Loại: đang là “nothing”, phải là một trong các giá trị: ' +
          '“narrative”, “none-arising”, “not-applicable”',
      ],
    ],
    [
      'a missing kind',
      responseSchema,
      {},
      ['schema/missing-key Loại: chưa có; đây là thành phần bắt buộc, hãy bổ sung'],
    ],
    [
      'a missing choice',
      z.strictObject({ form: z.enum(['item', 'paragraph']) }),
      {},
      ['schema/missing-key Hình thức: chưa có; đây là thành phần bắt buộc, hãy bổ sung'],
    ],
    [
      'a number that is not one of those allowed',
      periodSchema,
      { kind: 'half-year', year: 2023, half: 3 },
      ['schema/not-allowed Nửa năm: đang là 3, phải là một trong các giá trị: 1, 2'],
    ],
    [
      'a number out of range',
      periodSchema,
      { kind: 'year', year: 1800 },
      ['schema/too-small Năm: đang là 1.800, phải từ 1.945 trở lên'],
    ],
    [
      'a number out of range above',
      periodSchema,
      { kind: 'year', year: 20_233 },
      ['schema/too-large Năm: đang là 20.233, không được quá 2.200'],
    ],
    [
      'a fraction',
      periodSchema,
      { kind: 'year', year: 2023.5 },
      ['schema/not-whole Năm: đang là 2.023,5, phải là số nguyên'],
    ],
    [
      'a value of the wrong type in a union',
      figureSchema,
      { kind: 'value', value: null },
      [
        'schema/wrong-type Giá trị: đang là giá trị rỗng (null), ' +
          'phải là một số hoặc một chuỗi chữ hoặc đúng hoặc sai (true, false)',
      ],
    ],
    [
      'a date that is not in the calendar',
      isoDateSchema,
      '2023-02-30',
      ['schema/impossible-date Đang là “2023-02-30”, ngày này không có trong lịch; hãy sửa lại'],
    ],
    [
      'a date in another form',
      isoDateSchema,
      '25/5/2023',
      ['schema/bad-format Đang là “25/5/2023”, phải là ngày dạng “2023-05-25”'],
    ],
    [
      'a bad slug',
      slugSchema,
      'Lê Chân',
      [
        'schema/bad-format Đang là “Lê Chân”, phải là mã gồm chữ thường không dấu, chữ số và ' +
          'gạch nối, ví dụ “le-chan”',
      ],
    ],
    [
      'a bad version',
      semverSchema,
      '1.0',
      ['schema/bad-format Đang là “1.0”, phải là số phiên bản, ví dụ “1.0.0”'],
    ],
    [
      'a bad id as a key',
      z.record(nodeIdSchema, z.string()),
      { 'A B': 'x' },
      [
        'schema/bad-format “A B”: đang là “A B”, phải là mã gồm chữ thường không dấu, chữ số, ' +
          'gạch nối và dấu chấm, ví dụ “results.communes”',
      ],
    ],
    [
      'a line break in a run',
      textRunSchema,
      { text: 'a\nb' },
      [
        'schema/bad-format Chữ: đang là “a\nb”, phải là chữ trên một dòng; xuống dòng thì tách ' +
          'thành đoạn mới',
      ],
    ],
    ['blank words', wordsSchema(10), '  ', ['schema/empty Đang để trống; hãy điền nội dung']],
    ['an empty text', z.string().min(1), '', ['schema/empty Đang để trống; hãy điền nội dung']],
    [
      'words over two lines',
      wordsSchema(10),
      'a\nb',
      ['schema/bad-format Đang là “a\nb”, phải là chữ trên một dòng và không để trống'],
    ],
    [
      'a text that is too long',
      wordsSchema(1_000),
      'a'.repeat(10_000),
      ['schema/too-long Dài 10.000 ký tự, tối đa là 1.000; hãy rút gọn'],
    ],
    [
      'too few items',
      z.array(z.string()).min(2),
      ['a'],
      ['schema/too-few-items Có số phần tử là 1, tối thiểu phải là 2'],
    ],
    [
      'too many items',
      z.array(z.string()).max(1),
      ['a', 'b'],
      ['schema/too-many-items Có số phần tử là 2, tối đa là 1; hãy chia nhỏ'],
    ],
    [
      'a table with a row too short',
      blockSchema,
      { type: 'table', head: [{ paragraphs: [] }], rows: [[]] },
      [
        'schema/ragged-table Hàng: có hàng không đủ hoặc thừa ô; mỗi hàng phải có số ô như hàng ' +
          'tiêu đề',
      ],
    ],
    [
      'a period that ends before it starts',
      periodSchema,
      { kind: 'custom', from: '2023-06-14', to: '2022-12-15', label: 'kỳ' },
      [
        'schema/reversed-period Ngày kết thúc: kỳ kết thúc trước khi bắt đầu; hãy sửa lại hai ' +
          'ngày theo đúng thứ tự',
      ],
    ],
    [
      'what a foreign schema refuses',
      z.number().multipleOf(5),
      7,
      ['schema/unreadable Dữ liệu không đúng cấu trúc; hãy đối chiếu với mẫu'],
    ],
  ])('tells %s', (_, schema, input, expected) => {
    expect(lines(schema, input)).toEqual(expected);
  });

  it('tells the variant of a union that comes nearest', () => {
    const schema = z.union([
      z.strictObject({ year: z.number(), half: z.number() }),
      z.strictObject({ from: isoDateSchema }),
    ]);
    expect(lines(schema, { from: '2023-02-30' }, 'en')).toEqual([
      'schema/impossible-date First day: is “2023-02-30”, a day that the calendar does not have; ' +
        'correct it',
    ]);
  });

  it('shows a long value by its beginning, never half a character', () => {
    const [line] = lines(slugSchema, `${'a'.repeat(59)}😀${'b'.repeat(20)}`);
    expect(line).toContain(`“${'a'.repeat(59)}…”`);
  });

  it('shows values by what they are', () => {
    const shown = [true, [], {}, Number.NaN].map((input) => lines(z.string(), input, 'en')[0]);
    expect(shown).toEqual([
      'schema/wrong-type Is the value true, should be a text',
      'schema/wrong-type Is a list, should be a text',
      'schema/wrong-type Is a group of members, should be a text',
      'schema/wrong-type Is an unusable value, should be a text',
    ]);
  });
});
